"""Validates maps against the published JSON Schemas, with a validator that is not ours.

Usage: python3 Tests/Schema/check.py PROGRAM      (needs the packages of requirements.txt)

Every sample, every starter file and every corrected example of the reference page must follow the
schemas; every example of a mistake of structure must be refused, as Parvis refuses it.
"""

import json
import pathlib
import re
import subprocess
import sys

import jsonschema
import yaml

ROOT = pathlib.Path(__file__).resolve().parents[2]
TEMPLATES = ["place", "mobilité", "école", "plan-climat", "vide"]
# Mistakes that the shape of a file shows; the others are about names, numbers and words.
STRUCTURAL = [
    "sections-attendues", "concertation-absente", "parties-prenantes-absentes", "texte-attendu",
    "bloc-attendu", "note-attendue", "note-sans-valeur",
]


class Loader(yaml.SafeLoader):
    """Dates stay text, as editors read them."""


Loader.yaml_implicit_resolvers = {
    first: [(tag, pattern) for tag, pattern in pairs if tag != "tag:yaml.org,2002:timestamp"]
    for first, pairs in yaml.SafeLoader.yaml_implicit_resolvers.items()
}


def validators():
    for language in ("fr", "en"):
        schema = json.loads((ROOT / f"Schemas/map.{language}.schema.json").read_text())
        jsonschema.Draft7Validator.check_schema(schema)
        yield language, jsonschema.Draft7Validator(schema)


def errors(validator, text):
    document = json.loads(json.dumps(yaml.load(text, Loader=Loader)))
    return [f"{list(error.absolute_path)}: {error.message[:120]}" for error in validator.iter_errors(document)]


def examples():
    """The codes of the reference page, each with its example and its correction."""
    page = (ROOT / "Documentation/diagnostics.fr.md").read_text()
    for section in re.split(r"^## ", page, flags=re.M)[1:]:
        code = section.split("`")[1]
        blocks = re.findall(r"```yaml\n(.*?)```", section, flags=re.S)
        if blocks:
            yield code, blocks[0], blocks[-1] if len(blocks) > 1 else None


def parvis(program, text):
    return subprocess.run([program, "check", "-"], input=text, capture_output=True, text=True).returncode


def main():
    program = sys.argv[1]
    findings, counts = [], {"valid": 0, "refused": 0, "corrected": 0}
    texts = {str(path.relative_to(ROOT)): path.read_text() for path in sorted(ROOT.glob("Samples/*/*.yaml"))}
    for name in TEMPLATES:
        for language in ("fr", "en"):
            texts[f"init {name} {language}"] = subprocess.run(
                [program, "init", "-", "--template", name, "--lang", language],
                capture_output=True, text=True, check=True).stdout
    for language, validator in validators():
        for name, text in texts.items():
            found = errors(validator, text)
            findings += [f"{name} ({language}): {error}" for error in found]
            counts["valid"] += not found
        for code, example, corrected in examples():
            if code in STRUCTURAL:
                refused = bool(errors(validator, example))
                counts["refused"] += refused
                if not refused:
                    findings.append(f"{code} ({language}): the schema takes what is wrong")
                if parvis(program, example) != 65:
                    findings.append(f"{code}: Parvis takes what is wrong")
            if corrected is None or "\\u{" in corrected:
                continue
            try:
                found = errors(validator, corrected)
            except yaml.YAMLError as error:
                # Parvis is more forgiving than YAML.
                print(f"{code}: not plain YAML: {str(error).splitlines()[0]}")
                continue
            findings += [f"{code} corrected ({language}): {error}" for error in found]
            counts["corrected"] += not found
    for finding in findings:
        print(finding)
    print(", ".join(f"{count} {name}" for name, count in counts.items()))
    sys.exit(1 if findings else 0)


if __name__ == "__main__":
    main()
