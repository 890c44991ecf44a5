"""Times `parvis check` on hostile texts of nearly a megabyte: none may take more than a second.

    swift build -c release --product parvis
    Tests/Robustness/hostile-texts.py .build/release/parvis

Processor time counts, the start of the program included. Every text aims at something that could
cost the square of its length: long lines, many names that are alike, errors in great number, deep
nesting, accents upon accents.
"""
import os
import pathlib
import random
import resource
import subprocess
import sys
import tempfile

SIZE = 900_000
HEAD = "concertation: T\nparties prenantes:\n"
PAIR = HEAD + "  - A\n  - B\nliens:\n"


def lines(count, line):
    return "".join(line(number) for number in range(count))


def times(text):
    return text * (SIZE // len(text.encode()))


def listed(count, item):
    return ", ".join(item(number) for number in range(count))


chance = random.Random(1)
TEXTS = {
    "unknown ends": HEAD + lines(12000, lambda n: f"  - Conseil de quartier {n}\n") + "liens:\n"
    + lines(6000, lambda n: f"  - Conseil du quartier {n}x -> Conseils {n}y : contact\n"),
    "names alike": HEAD + lines(10000, lambda n: f"  - {'a' * 60}{n}\n") + "liens:\n"
    + lines(1000, lambda n: f"  - {'a' * 59}b{n} -> {'a' * 60}{n} : contact\n"),
    "names alike but for a parenthesis": HEAD + lines(20000, lambda n: f"  - Conseil ({n})\n")
    + "liens:\n" + lines(12000, lambda n: f"  - Conseil (y{n}) -> Conseil : contact\n"),
    "names but for a plural": HEAD + lines(15000, lambda n: f"  - Conseil {n}s\n") + "liens:\n"
    + lines(14000, lambda n: f"  - Conseil {n} -> Conseil {n + 1}s : contact\n"),
    "long names": HEAD + lines(1500, lambda n: f"  - {'é' * 240}{n}\n") + "liens:\n"
    + lines(400, lambda n: f"  - {'e' * 200}z{n} -> {'é' * 240}{n} : contact\n"),
    "unknown keys": lines(40000, lambda n: f"clé inconnue {n}: x\n"),
    "one key": "a" * SIZE + ": x\n",
    "words in one line": HEAD + "  - " + times("a, ") + "\n",
    "keys in one line": HEAD + "  - A : " + times("influence 3, ") + "\n",
    "errors in one line": HEAD + "  - A : " + times("blurp 3, ") + "\n",
    "unknown publics in one line": "publics attendus: [X]\n" + HEAD + "  - A : représente "
    + times("Yy 3, ") + "\n",
    "accents upon an accent": HEAD + "  - A" + times("\u0301") + " : élus\n",
    "accented lines": HEAD + lines(1000, lambda n: f"  - A{n}{chr(0x301) * 400} : élux\n"),
    "no-break spaces": HEAD + "  - " + times("\u00a0") + "\n",
    "tabs": HEAD + "  - " + times("\t") + "\n",
    "lines of tabs": HEAD + lines(60000, lambda n: f"\t- A{n} : élus\n"),
    "quotes never closed": HEAD + lines(80000, lambda n: f'  - "A{n}\n'),
    "brackets never closed": HEAD + lines(80000, lambda n: f"  - [A{n}\n"),
    "sections that cannot be read": lines(80000, lambda n: f"k{n}: a: b\n"),
    "items that cannot be read": HEAD + lines(60000, lambda n: f"  - A{n}: b: c\n"),
    "nested lists": "a: " + times("["),
    "nested blocks": lines(1300, lambda n: " " * n + "a:\n"),
    "nested dashes": times("- "),
    "anchors": lines(60000, lambda n: f"a{n}: &a{n} x\n"),
    "aliases": "a: &a x\nb: [" + times("*a, ") + "]\n",
    "documents": times("---\na: b\n"),
    "one key again and again": HEAD + times("  A: élus\n"),
    "one stakeholder again and again": HEAD + lines(30000, lambda n: f"  - A : étiquettes t{n}\n"),
    "one link again and again": PAIR + times("  - A -> B : contact\n"),
    "arrows": PAIR + "  - " + times("-> ") + "\n",
    "shafts": PAIR + lines(2000, lambda n: "  - " + "-" * 400 + " A\n"),
    "colons": PAIR + "  - A -> B " + times(": ") + "\n",
    "parentheses": PAIR + "  - A -> B : contact " + times("(") + "\n",
    "types": PAIR + "  - A -> B : " + times("truc, ") + "\n",
    "guillemets": HEAD + "  - M : " + times("«, "),
    "question marks": times("? "),
    "hashes": PAIR + lines(25000, lambda n: f"  - CCI #{n} -> Maire : contact\n"),
    "hidden characters": HEAD + times("\u202e"),
    "figures": HEAD + "  - A : influence " + times("9") + "\n",
    "decimal commas": "x: { a: " + times("1,") + " }\n",
    "colons without a space": "x: {" + times("c:4, ") + "}\n",
    "territories": "territoires: [" + listed(20000, lambda n: f"T{n}") + "]\n" + HEAD
    + "  - A : territoire " + listed(20000, lambda n: f"T{n}") + "\n",
    "publics": "publics attendus:\n" + lines(8000, lambda n: f"  - P{n}\n") + HEAD
    + "  - B : relaie " + listed(8000, lambda n: f"P{n} {n % 5}") + "\n",
    "categories": "catégories: [" + listed(30000, lambda n: f"c{n}") + "]\n" + HEAD
    + lines(20000, lambda n: f"  - A{n} : cx{n}\n"),
    "signs by chance": "".join(chance.choice("-:>#{}[],\"'?&*!|% \n\té«»’<=") for _ in range(SIZE // 2)),
}


def main():
    program, slowest, findings = os.path.abspath(sys.argv[1]), (0.0, ""), []
    with tempfile.TemporaryDirectory() as scratch:
        file = pathlib.Path(scratch) / "carte.yaml"
        for name, text in TEXTS.items():
            file.write_bytes(text.encode()[:999_999].decode(errors="ignore").encode())
            before = resource.getrusage(resource.RUSAGE_CHILDREN)
            done = subprocess.run([program, "check", str(file)], capture_output=True)
            after = resource.getrusage(resource.RUSAGE_CHILDREN)
            took = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
            slowest = max(slowest, (took, name))
            if done.returncode not in (0, 65) or took > 1:
                findings.append(f"{name}: exit {done.returncode}, {took:.2f} s")
    print("\n".join(findings))
    print(f"{len(TEXTS)} texts, the slowest {slowest[0]:.2f} s ({slowest[1]}), "
          f"{len(findings)} findings")
    sys.exit(1 if findings else 0)


main()
