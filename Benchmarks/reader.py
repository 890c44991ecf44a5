"""Compares reader-speed with PyYAML's C loader on large map files.

    reader.py --ours BINARY --data FOLDER [--quick] [--pairs N]
    reader.py peer FILE.yaml

PyYAML only builds plain lists and dictionaries; reader-speed also resolves every name, reads every
score, keeps every place and checks the map. Both run in turn, A B A B, each in a process of its
own; the ratio is the median of the pair-by-pair ratios of processor time, above 1 when this
library is faster. The memory is the peak of a process that reads the file once.
"""
import argparse
import json
import os
import random
import statistics
import subprocess
import sys
import time

CATEGORIES = ("habitants", "services", "élus", "prestataires", "associations", "institutions")
FIRST = ("Conseil", "Collectif", "Amicale", "Régie", "Service", "Direction", "Maison", "Comité")
SECOND = ("de quartier", "des usagers", "des parents d'élèves", "des commerçants", "de la voirie",
          "des aînés", "de l’habitat", "des mobilités", "de la jeunesse", "des espaces verts")
TYPES = ("influence", "contact", "informe", "coopère", "finance", "confiance", "hiérarchie")


def file(folder, stakeholders, links):
    """The path of a map file, made when it is not there yet; the same on every machine."""
    path = os.path.join(folder, f"carte-{stakeholders}-{links}.yaml")
    if os.path.exists(path):
        return path
    os.makedirs(folder, exist_ok=True)
    chance = random.Random(f"{stakeholders}-{links}")
    names = [f"{chance.choice(FIRST)} {chance.choice(SECOND)} {n}" for n in range(stakeholders)]
    lines = ["concertation:", "  titre: Grande carte", f"  pilote: {names[0]}",
             "publics attendus:"]
    lines += [f"  - Public {n}" for n in range(50)] + ["parties prenantes:"]
    for name in names:
        line = (f"  - {name} : {chance.choice(CATEGORIES)}, influence {chance.randint(0, 4)}, "
                f"intérêt {chance.randint(0, 2)}-{chance.randint(2, 4)}")
        if chance.random() < 0.3:
            line += f", relaie Public {chance.randrange(50)} {chance.randint(1, 4)}"
        lines.append(line)
    lines.append("liens:")
    seen = set()
    while len(seen) < links:
        key = (chance.randrange(stakeholders), chance.randrange(stakeholders), chance.choice(TYPES))
        if key[0] == key[1] or key in seen:
            continue
        seen.add(key)
        lines.append(f"  - {names[key[0]]} -> {names[key[1]]} : {key[2]} {chance.randint(1, 4)}")
    with open(path, "w", encoding="utf-8") as out:
        out.write("\n".join(lines) + "\n")
    return path


def peak():
    with open("/proc/self/status", encoding="ascii") as status:
        return next(int(line.split()[1]) for line in status if line.startswith("VmHWM:")) / 1024


def peer(path, budget):
    import yaml
    with open(path, "rb") as source:
        data = source.read()
    runs, start = [], time.monotonic()
    while len(runs) < 20 and (not runs or time.monotonic() - start < budget):
        before = time.process_time()
        tree = yaml.load(data, Loader=yaml.CSafeLoader)
        runs.append(time.process_time() - before)
    print(json.dumps({"cpu_s": statistics.median(runs), "peak_mb": peak(),
                      "stakeholders": len(tree["parties prenantes"]), "links": len(tree["liens"])}))


def run(command):
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    return json.loads(done.stdout)


def main():
    if sys.argv[1:2] == ["peer"]:
        return peer(sys.argv[2], float(sys.argv[4]))
    parser = argparse.ArgumentParser()
    parser.add_argument("--ours", required=True)
    parser.add_argument("--data", required=True)
    parser.add_argument("--quick", action="store_true")
    parser.add_argument("--pairs", type=int, default=5)
    options = parser.parse_args()
    theirs = [sys.executable, os.path.abspath(__file__), "peer"]
    sizes = [(500, 3000)] if options.quick else [(5000, 40000), (10000, 90000)]
    print("Load at the start:", ", ".join(f"{load:.2f}" for load in os.getloadavg()), "\n")
    print("| stakeholders | links | size | this library | PyYAML's C loader | ratio "
          "| peak memory | PyYAML's |")
    print("|---|---|---|---|---|---|---|---|")
    for stakeholders, links in sizes:
        path = file(options.data, stakeholders, links)
        pairs = [(run([options.ours, path, "--budget", "2"]), run(theirs + [path, "--budget", "2"]))
                 for _ in range(options.pairs)]
        once = run([options.ours, path, "--budget", "0"])
        other = run(theirs + [path, "--budget", "0"])
        if (once["errors"], once["stakeholders"], once["links"]) != (0, stakeholders, links):
            sys.exit(f"{path} is not read whole: {once}")
        if (other["stakeholders"], other["links"]) != (stakeholders, links):
            sys.exit(f"{path} is not read whole by PyYAML")
        ours, peers = (statistics.median(pair[side]["cpu_s"] for pair in pairs) for side in (0, 1))
        ratio = statistics.median(b["cpu_s"] / a["cpu_s"] for a, b in pairs)
        print(f"| {stakeholders} | {links} | {os.path.getsize(path) / 1e6:.1f} MB "
              f"| {ours * 1e3:.0f} ms | {peers * 1e3:.0f} ms | {ratio:.2f} "
              f"| {once['peak_mb']:.0f} MB | {other['peak_mb']:.0f} MB |", flush=True)


if __name__ == "__main__":
    main()
