"""Compares graph-speed with the fastest of the other libraries, measure by measure.

    compare.py --ours BINARY --data FOLDER [--quick] [--pairs N] [--only MEASURE,...]

Every library runs once to find the fastest; then both run in turn, A B A B, and the table shows
the median of the pair-by-pair ratios: above 1 means that this library is faster. One thread is
compared by processor time, several by elapsed time.
"""
import argparse
import json
import os
import statistics
import subprocess
import sys

import graphs

SMALL, MEDIUM = ("community-5000-40000", "scalefree-5000-40000"), ("community-50000-400000",)
PLAN = [  # measure, graphs, threads, sampled sources
    ("betweenness", SMALL, 1, None), ("betweenness", SMALL[:1], 2, None),
    ("betweenness", MEDIUM, 1, 1000), ("betweenness_w", SMALL[:1], 1, None),
    ("betweenness_real", SMALL[:1], 1, None), ("harmonic", SMALL, 1, None),
    ("closeness", SMALL[:1], 1, None), ("harmonic_w", SMALL[:1], 1, None),
    ("closeness_w", SMALL[:1], 1, None),
] + [(measure, SMALL[:1] + MEDIUM, 1, None) for measure in (
    "pagerank", "hits", "eigenvector", "katz", "constraint", "reach", "components_weak",
    "components_strong", "kcore", "articulation", "bridges", "degree", "leiden")]
QUICK = [(measure, ("community-500-3000",), 1, None) for measure in (
    "betweenness", "closeness", "pagerank", "components_strong", "leiden")]

parser = argparse.ArgumentParser()
parser.add_argument("--ours", required=True)
parser.add_argument("--data", required=True)
parser.add_argument("--quick", action="store_true")
parser.add_argument("--pairs", type=int, default=3)
parser.add_argument("--budget", default="0.5")
parser.add_argument("--only")
parser.add_argument("--graph-tool-python", default="/usr/bin/python3")
options = parser.parse_args()
here = os.path.dirname(os.path.abspath(__file__))


def run(program, file, measure, threads, sources):
    python = options.graph_tool_python if program == "graphtool" else sys.executable
    start = [options.ours] if program == "ours" else [python, os.path.join(here, "peers.py"), program]
    command = start + [file, measure, "--threads", str(threads), "--budget", options.budget]
    command += ["--sources", str(sources)] if sources else []
    try:
        done = subprocess.run(command, capture_output=True, text=True, timeout=600)
        lines = [line for line in done.stdout.splitlines() if line.startswith("{")]
        return json.loads(lines[-1]) if lines else {"error": "failed"}
    except subprocess.TimeoutExpired:
        return {"error": "too slow"}


def shown(seconds):
    return f"{seconds * 1e3:.3g} ms" if seconds < 1 else f"{seconds:.3g} s"


print("Load at the start:", ", ".join(f"{load:.2f}" for load in os.getloadavg()), "\n")
print("| measure | graph | threads | this library | fastest other | its time | ratio | same result |")
print("|---|---|---|---|---|---|---|---|")
for measure, names, threads, sources in QUICK if options.quick else PLAN:
    if options.only and measure not in options.only.split(","):
        continue
    for name in names:
        file = graphs.file(options.data, name)
        kind = "compute_s" if threads > 1 else "cpu_s"
        peers = ("graphtool", "networkit", "rustworkx") if threads > 1 else (
            "igraph", "graphtool", "networkit", "rustworkx")
        found = {p: run(p, file, measure, threads, sources) for p in peers}
        times = {p: r[kind] for p, r in found.items() if kind in r}
        if not times:
            continue
        fastest = min(times, key=times.get)
        pairs = [(run("ours", file, measure, threads, sources),
                  run(fastest, file, measure, threads, sources)) for _ in range(options.pairs)]
        ratio = statistics.median(b[kind] / a[kind] for a, b in pairs)
        ours, theirs = pairs[0]
        if measure == "leiden":
            same = f"Q {ours['modularity']:.4f} and {theirs['modularity']:.4f}"
        else:
            # Libraries scale eigenvectors each in their own way, hence no comparison there.
            difference = abs(ours["check"] - theirs["check"]) / max(1e-300, abs(theirs["check"]))
            same = "scaled otherwise" if measure in ("hits", "eigenvector", "katz", "degree", "closeness", "closeness_w") and difference > 1e-6 else (
                "yes" if difference < 1e-6 else f"no: {ours['check']:.8g} and {theirs['check']:.8g}")
        print(f"| {measure} | {name} | {threads}{f', {sources} sources' if sources else ''} "
              f"| {shown(statistics.median(a[kind] for a, _ in pairs))} | {fastest} "
              f"| {shown(statistics.median(b[kind] for _, b in pairs))} | {ratio:.2f} | {same} |", flush=True)
