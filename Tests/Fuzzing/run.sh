#!/bin/sh
# Builds one fuzzing target with libFuzzer and AddressSanitizer, and runs it on one core at low
# priority.
#
#     Tests/Fuzzing/run.sh FuzzYAML yaml [SECONDS]
#
# The second word names the folder of seeds; what libFuzzer finds to be new is kept beside the build,
# in .build-fuzz/corpus, and inputs that end the process in .build-fuzz/findings. Linux only: the
# toolchain for macOS has no libFuzzer.
set -eu
target=$1
seeds=$2
seconds=${3:-600}
here=$(CDPATH= cd -- "$(dirname -- "$0")" && pwd)
root=$(CDPATH= cd -- "$here/../.." && pwd)
scratch=$root/.build-fuzz
corpus=$scratch/corpus/$seeds
findings=$scratch/findings/$seeds
mkdir -p "$corpus" "$findings"
cd "$root"
PARVIS_FUZZ=1 nice -n 19 swift build --scratch-path "$scratch" -c release --product "$target" -j 1 \
  -Xswiftc -sanitize=fuzzer,address -Xswiftc -parse-as-library \
  -Xcc -fsanitize=fuzzer-no-link,address >&2
binaries=$(PARVIS_FUZZ=1 swift build --scratch-path "$scratch" -c release --show-bin-path)
# SwiftPM gives every program a main of its own; libFuzzer brings one, hence a library and this link.
swiftc -sanitize=fuzzer,address -o "$scratch/$target" "$binaries/lib$target.a" -lyaml
set -- "-artifact_prefix=$findings/" "$corpus" "$here/Seeds/$seeds"
[ -e "$here/$seeds.dict" ] && set -- "-dict=$here/$seeds.dict" "$@"
[ "$seeds" = yaml ] && set -- "$@" "$root/Samples/place-du-marche"
exec env ASAN_OPTIONS=detect_leaks=0 nice -n 19 "$scratch/$target" \
  -max_total_time="$seconds" -timeout=60 -rss_limit_mb=2048 -max_len=8192 \
  -print_final_stats=1 "$@"
