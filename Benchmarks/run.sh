#!/bin/sh
# Sets up the other libraries in a scratch environment, makes the graphs and the map files, and
# prints Markdown tables of ratios: the reader first, then the measures. Arguments go to
# compare.py: see README.md. With --reader alone, or --reader --quick, only the reader is timed.
# BENCH_BUILD holds the options of a build that is there, to be used instead of one of its own.
set -eu
here=$(CDPATH= cd -- "$(dirname -- "$0")" && pwd)
scratch=${BENCH_SCRATCH:-$here/.build/bench}
mkdir -p "$scratch"
if [ ! -x "$scratch/venv/bin/python" ]; then
  python3 -m venv "$scratch/venv"
fi
python=$scratch/venv/bin/python

built() { # builds a program and prints where it is
  (
    cd "$here/.."
    export PARVIS_BENCHMARKS=1
    # The words of the options are split on purpose.
    set -- "$1" ${BENCH_BUILD:--c release --scratch-path Benchmarks/.build}
    product=$1
    shift
    swift build "$@" --product "$product" >&2
    echo "$(swift build "$@" --show-bin-path)/$product"
  )
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
