#!/bin/sh
# Reads every case of the YAML test suite as a map file: none may crash or hang, and what is not
# YAML must be refused.
#
#     Tests/Robustness/yaml-test-suite.sh FOLDER
#
# FOLDER is a checkout of https://github.com/yaml/yaml-test-suite, its branch main (src/*.yaml) or
# data (*/in.yaml, beside an empty file `error` for what is not YAML). The cases are not ours and are
# not kept here. Most of the valid ones are no maps; that is said, and only counted.
set -eu
folder=${1:?the folder of the cases}
here=$(CDPATH= cd -- "$(dirname -- "$0")" && pwd)
root=$(CDPATH= cd -- "$here/../.." && pwd)
cd "$root"
swift build --product parvis >&2
exec python3 "$here/yaml-test-suite.py" "$(swift build --show-bin-path)/parvis" "$folder"
