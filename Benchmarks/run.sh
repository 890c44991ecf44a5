#!/bin/sh
# Sets up the other libraries in a scratch environment, makes the graphs, and prints a Markdown
# table of ratios. Arguments go to compare.py: see README.md.
set -eu
here=$(CDPATH= cd -- "$(dirname -- "$0")" && pwd)
scratch=${BENCH_SCRATCH:-$here/.build/bench}
mkdir -p "$scratch"
if [ ! -x "$scratch/venv/bin/python" ]; then
  python3 -m venv "$scratch/venv"
  "$scratch/venv/bin/pip" install --quiet numpy scipy python-igraph networkit rustworkx networkx
fi
swift build --package-path "$here" -c release --product graph-speed >&2
binary=$(swift build --package-path "$here" -c release --show-bin-path)/graph-speed
exec "$scratch/venv/bin/python" "$here/compare.py" \
  --ours "$binary" --data "$scratch/data" "$@"
