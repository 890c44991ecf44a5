#!/bin/sh
# Sets up the other libraries in a scratch environment, makes the graphs and the map files, and
# prints Markdown tables of ratios: the reader first, then the measures. Arguments go to
# compare.py: see README.md. With --reader alone, or --reader --quick, only the reader is timed.
set -eu
here=$(CDPATH= cd -- "$(dirname -- "$0")" && pwd)
scratch=${BENCH_SCRATCH:-$here/.build/bench}
mkdir -p "$scratch"
if [ ! -x "$scratch/venv/bin/python" ]; then
  python3 -m venv "$scratch/venv"
fi
python=$scratch/venv/bin/python

built() { # builds a program of this package and prints where it is
  swift build --package-path "$here" -c release --product "$1" >&2
  echo "$(swift build --package-path "$here" -c release --show-bin-path)/$1"
}

only_reader=false
quick=
case "${1:-}" in --reader) only_reader=true; shift ;; esac
case " $* " in *" --quick "*) quick=--quick ;; esac
case " $* " in *" --only "*) ;; *)
  "$python" -c 'import yaml; yaml.CSafeLoader' 2>/dev/null ||
    "$python" -m pip install --quiet pyyaml
  "$python" "$here/reader.py" --ours "$(built reader-speed)" --data "$scratch/data" $quick
  echo ;;
esac
$only_reader && exit 0
"$python" -c 'import networkit' 2>/dev/null ||
  "$python" -m pip install --quiet numpy scipy python-igraph networkit rustworkx networkx
exec "$python" "$here/compare.py" --ours "$(built graph-speed)" --data "$scratch/data" "$@"
