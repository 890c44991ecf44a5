# Two commands are enough: make demo, make test. The others are their parts.

SWIFT_FOLDERS := Sources Tests Package.swift
SAMPLE := Samples/place-du-marche
# Where the toolchain has Swift's libraries to link in, the program starts in half the time and runs
# on machines without Swift.
SWIFT_LIBRARIES := $(dir $(shell readlink -f "$$(command -v swift)"))../lib/swift_static/linux
STATIC := $(if $(wildcard $(SWIFT_LIBRARIES)/libFoundation.a $(SWIFT_LIBRARIES)/../libFoundation.a),--static-swift-stdlib)
RELEASE := -c release --product parvis $(STATIC) -debug-info-format none -Xlinker -s
# One build serves all the checks: optimised, open to the tests, every warning an error.
CHECKED := -c release --scratch-path .build-checks -debug-info-format none \
  --explicit-target-dependency-import-check error -Xswiftc -enable-testing -Xswiftc -warnings-as-errors

.PHONY: demo test setup debug build checked lint format documentation messages bench bench-check gallery report browser interchange clean

# With the program to keep if it is there, else with the one that is built in a third of the time.
DEMO := $(if $(wildcard .build/release/parvis),release,debug)
demo: $(if $(filter release,$(DEMO)),build,debug)
	@echo
	.build/$(DEMO)/parvis map $(SAMPLE)/carte.yaml -o out/
	@echo
	.build/$(DEMO)/parvis gaps $(SAMPLE)/carte.yaml

debug: setup
	swift build --product parvis

setup:
	@.ci/setup

# The program to keep: .build/release/parvis.
#
# libyaml is linked in where the compiler finds its archive (Debian, Ubuntu), so that the program runs
# on machines without it.
build: setup
	archive=$$(clang -print-file-name=libyaml.a); test ! -e "$$archive" || export PARVIS_YAML_ARCHIVE=libyaml.a; \
	  swift build $(RELEASE)

checked: setup
	swift build $(CHECKED) --build-tests

test: checked
	swift test $(CHECKED) --skip-build

lint:
	@for folder in $(SWIFT_FOLDERS); do test -e $$folder || { echo "missing: $$folder"; exit 1; }; done
	swift format lint --strict --recursive --parallel $(SWIFT_FOLDERS)

format:
	swift format --in-place --recursive --parallel $(SWIFT_FOLDERS)

documentation: checked
	.ci/documentation

# The pages that a person can read through: every accident of typing with its message, every
# diagnostic with its example. Recording ends red: read what changed.
messages: setup
	-PARVIS_RECORD=1 swift test --filter "page of messages|diagnostics are current|format is current"
	git --no-pager diff --stat -- Documentation

# Sets up the peers in a scratch environment and writes a table of ratios; takes long.
bench:
	Benchmarks/run.sh

# A small part of it, which only shows that the comparison runs.
bench-check: checked
	BENCH_BUILD="$(CHECKED)" Benchmarks/run.sh --quick --pairs 1

# Every sample × kind × page as a picture, on one page to look at: out/gallery/index.html.
gallery: build
	.ci/gallery

# The reports of the samples: out/report/NAME/rapport.html.
report: build
	@for file in Samples/*/*.yaml; do \
	  name="$$(basename "$$(dirname "$$file")")-$$(basename "$$file" .yaml)"; \
	  .build/release/parvis report "$$file" -o "out/report/$$name" || exit 1; done

# The pages of the reports, read in a real Chromium.
browser: checked
	.ci/browser

# The exports and the schemas, read by programs that are not ours.
interchange: checked
	.ci/interchange

clean:
	rm -rf .build .build-* out
