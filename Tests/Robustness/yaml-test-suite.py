"""Reads every case of the YAML test suite as a map file: none may crash or hang, and what is not
YAML must be refused.

    Tests/Robustness/yaml-test-suite.py PROGRAM FOLDER

FOLDER is a checkout of https://github.com/yaml/yaml-test-suite, its branch main (src/*.yaml) or
data (*/in.yaml, beside an empty file `error` for what is not YAML). The cases are not ours and are
not kept here. Most of the valid ones are no maps; that is said, and only counted.

Exit codes of parvis: 0 the file is a map, 65 it is refused; any other is a finding, as are a reading
of more than a second and an invalid case that is not refused. Invalid cases that are only refused
because they hold no map are listed: the parser of the C library, or a repair, takes them for YAML.
"""
import json
import pathlib
import re
import subprocess
import sys
import tempfile
import time

# What any text that is no map is told.
NO_MAP = {"concertation-absente", "parties-prenantes-absentes", "sections-attendues"}
# How the sources of the suite show what cannot be seen.
SIGNS = (("␣", " "), ("↵", ""), ("∎\n", ""), ("∎", ""), ("←", "\r"), ("⇔", "\ufeff"))


def shown(text):
    for sign, meant in SIGNS:
        text = text.replace(sign, meant)
    return re.sub("—*»", "\t", text)


def from_data(folder):
    for path in sorted(folder.rglob("in.yaml")):
        yield str(path.parent.relative_to(folder)), path.read_bytes(), (path.parent / "error").exists()


def from_sources(folder):
    import yaml
    for path in sorted((folder / "src").glob("*.yaml")):
        cases = yaml.safe_load(path.read_text(encoding="utf-8"))
        text = fails = None
        for number, case in enumerate(cases):
            # What a further case of a file does not say is that of the one before it.
            text = case.get("yaml", text)
            fails = case.get("fail", False if "yaml" in case else fails)
            if not case.get("skip"):
                yield f"{path.stem}-{number}", shown(text).encode(), bool(fails)


def problems(answer):
    """The errors of an answer of `check --format json`."""
    files = answer.get("files", [answer])
    return [p for file in files for p in file.get("diagnostics", []) if p["severity"] == "error"]


def main():
    program, folder = sys.argv[1], pathlib.Path(sys.argv[2])
    cases = list(from_data(folder)) or list(from_sources(folder))
    if not cases:
        sys.exit(f"no case in {folder}")
    findings, lax, refused, invalid, slowest = [], [], 0, 0, 0.0
    with tempfile.TemporaryDirectory() as scratch:
        file = pathlib.Path(scratch) / "carte.yaml"
        for name, content, fails in cases:
            file.write_bytes(content)
            start = time.monotonic()
            try:
                done = subprocess.run([program, "check", "--format", "json", str(file)],
                                      capture_output=True, timeout=20)
                code, answer = done.returncode, json.loads(done.stdout or "{}")
            except subprocess.TimeoutExpired:
                code, answer = "more than 20 s", {}
            slowest = max(slowest, time.monotonic() - start)
            invalid += fails
            refused += code == 65
            told = {problem["code"] for problem in problems(answer)}
            if fails and told and told <= NO_MAP:
                lax.append(name)
            if code not in (0, 65) or (fails and code == 0):
                findings.append(f"{name}: {'invalid' if fails else 'valid'}, {code}")
    if slowest > 1:
        findings.append(f"the slowest took {slowest:.1f} s")
    print("\n".join(findings + [f"refused only for want of a map: {', '.join(lax)}"]))
    print(f"{len(cases)} cases, {invalid} of them invalid; {refused} refused; "
          f"the slowest took {slowest * 1e3:.0f} ms; {len(findings)} findings")
    sys.exit(1 if findings else 0)


main()
