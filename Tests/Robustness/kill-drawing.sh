#!/bin/sh
# Ends the process that draws, or the program itself, at random moments, and looks at what is left.
#
# usage: kill-drawing.sh child|parent [ROUNDS] [PROGRAM]
#
# After each round every map has to be the old one or the new one, whole; no process and no zombie
# may be left; and after one run more, no temporary file either.
set -u
cd "$(dirname "$0")/../.."

victim=${1:-child}
rounds=${2:-200}
program=${3:-.build/release/parvis}
old=Samples/place-du-marche/minimal.yaml
new=Samples/place-du-marche/carte.yaml
folder=$(mktemp -d "${TMPDIR:-/tmp}/parvis-kill.XXXXXX")
trap 'rm -rf "$folder"' EXIT

# What is drawn: two formats, several kinds, the search cut short to make drawing the larger part.
draw() { "$program" map "$1" --quick -o "$2" >/dev/null 2>"$folder/errors"; }

draw "$old" "$folder/old" || exit 70
draw "$new" "$folder/new" || exit 70
kinds=$(ls "$folder/new")

# A zombie whose parent was killed is over: it waits for the system to take it away.
is_running() {
  state=$(sed 's/.*) //; s/ .*//' "/proc/$1/stat" 2>/dev/null)
  [ -n "$state" ] && [ "$state" != Z ]
}

kept=0 replaced=0 mixed=0 failed=0 broken=0 orphans=0 leftovers=0 hit=0
# How long a run takes, in milliseconds: moments are drawn from that span.
begin=$(date +%s%N)
draw "$new" "$folder/span"
span=$((($(date +%s%N) - begin) / 1000000 + 1))

round=0
while [ "$round" -lt "$rounds" ]; do
  round=$((round + 1))
  out=$folder/out
  rm -rf "$out"
  cp -R "$folder/old" "$out"
  # A number from the system, so that rounds differ.
  wait_ms=$(($(od -An -N4 -tu4 /dev/urandom | tr -d ' ') % span))
  "$program" map "$new" --quick -o "$out" >/dev/null 2>"$folder/errors" &
  parent=$!
  sleep "$(printf '%d.%03d' $((wait_ms / 1000)) $((wait_ms % 1000)))"
  child=$(cat "/proc/$parent/task/$parent/children" 2>/dev/null | tr -d ' ')
  for task in /proc/"$parent"/task/*/children; do
    [ -n "$child" ] || child=$(cat "$task" 2>/dev/null | tr -d ' ')
  done
  if [ "$victim" = parent ]; then
    kill -9 "$parent" 2>/dev/null && hit=$((hit + 1))
  elif [ -n "$child" ]; then
    kill -9 "$child" 2>/dev/null && hit=$((hit + 1))
  fi
  wait "$parent" 2>/dev/null
  status=$?
  if [ "$victim" = child ] && [ "$status" -ne 0 ]; then failed=$((failed + 1)); fi
  # A child whose parent is gone sees it by its pipe.
  if [ -n "$child" ]; then
    for pause in 0.01 0.02 0.05 0.1 0.3 1; do
      is_running "$child" || break
      sleep "$pause"
    done
    if is_running "$child"; then orphans=$((orphans + 1)); fi
  fi
  olds=0 news=0
  for map in $kinds; do
    if cmp -s "$out/$map" "$folder/new/$map"; then
      news=$((news + 1))
    elif [ -f "$folder/old/$map" ] && cmp -s "$out/$map" "$folder/old/$map"; then
      olds=$((olds + 1))
    elif [ ! -e "$out/$map" ] && [ ! -e "$folder/old/$map" ]; then
      olds=$((olds + 1))
    else
      broken=$((broken + 1))
      echo "round $round: $map is neither old nor new" >&2
    fi
  done
  if [ "$olds" -eq 0 ]; then replaced=$((replaced + 1));
  elif [ "$news" -eq 0 ]; then kept=$((kept + 1));
  else mixed=$((mixed + 1)); fi
  find "$out" -name '.*.parvis-tmp' | grep -q . && leftovers=$((leftovers + 1))
  draw "$new" "$out" || broken=$((broken + 1))
  if find "$out" -name '.*.parvis-tmp' | grep -q .; then
    broken=$((broken + 1))
    echo "round $round: a temporary file survived the next run" >&2
  fi
done

echo "$victim: $rounds rounds over $span ms, $hit hit; all maps old $kept, all new $replaced," \
  "some of each $mixed; runs that failed $failed; temporary files until the next run $leftovers;" \
  "processes left $orphans; broken $broken"
[ "$broken" -eq 0 ] && [ "$orphans" -eq 0 ]
