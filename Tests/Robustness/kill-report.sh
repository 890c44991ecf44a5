#!/bin/sh
# Kills `parvis report` at random moments: what is in the folder is the old report or the new one,
# file by file, whole; the next run ends well and leaves no temporary behind.
# Usage: kill-report.sh [ROUNDS] [PROGRAM]
set -eu
cd "$(dirname "$0")/../.."
rounds="${1:-200}"
program="${2:-.build/release/parvis}"
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
old=Samples/place-du-marche/minimal.yaml
new=Samples/place-du-marche/carte.yaml

"$program" report "$old" -o "$work/old" --no-office 2>/dev/null
"$program" report "$new" -o "$work/new" --no-office 2>/dev/null
broken=0
killed=0
for round in $(seq "$rounds"); do
  rm -rf "$work/r"
  cp -r "$work/old" "$work/r"
  "$program" report "$new" -o "$work/r" --no-office 2>/dev/null &
  child=$!
  sleep "$(awk -v seed="$round" 'BEGIN { srand(seed); printf "%.3f", rand() * 0.9 }')"
  signal=KILL
  [ $((round % 4)) -eq 0 ] && signal=INT
  kill -s "$signal" "$child" 2>/dev/null && killed=$((killed + 1))
  wait "$child" 2>/dev/null || true
  for file in $(cd "$work/r" && find . -type f ! -name '.parvis-files' ! -name '.*parvis-*'); do
    cmp -s "$work/r/$file" "$work/old/$file" || cmp -s "$work/r/$file" "$work/new/$file" || {
      echo "round $round: $file is neither old nor new"
      broken=$((broken + 1))
    }
  done
  "$program" report "$new" -o "$work/r" --no-office 2>/dev/null || {
    echo "round $round: the next run failed"
    broken=$((broken + 1))
  }
  diff -r "$work/r" "$work/new" >"$work/diff" || {
    echo "round $round: the next run left something else:"
    head -3 "$work/diff"
    broken=$((broken + 1))
  }
done
echo "$rounds rounds, $killed killed, $broken broken"
[ "$broken" -eq 0 ]
