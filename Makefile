# Two commands are enough: make demo, make test. The others are their parts.

SCRATCH_STRICT := .build-strict
SWIFT_FOLDERS := Sources Tests Package.swift
SAMPLE := Samples/place-du-marche
# Where the toolchain has Swift's libraries to link in, the program starts in half the time and runs
# on machines without Swift.
SWIFT_LIBRARIES := $(dir $(shell readlink -f "$$(command -v swift)"))../lib/swift_static/linux
STATIC := $(if $(wildcard $(SWIFT_LIBRARIES)/libFoundation.a $(SWIFT_LIBRARIES)/../libFoundation.a),--static-swift-stdlib)

.PHONY: demo test setup build lint format strict documentation messages bench bench-check gallery report browser interchange clean

demo: build
	@echo
	.build/release/parvis map $(SAMPLE)/carte.yaml -o out/
	@echo
	.build/release/parvis gaps $(SAMPLE)/carte.yaml

test: setup
	swift test

setup:
	@.ci/setup

# libyaml is linked in where the compiler finds its archive (Debian, Ubuntu), so that the program runs
# on machines without it.
build: setup
	archive=$$(clang -print-file-name=libyaml.a); test ! -e "$$archive" || export PARVIS_YAML_ARCHIVE=libyaml.a; \
	  swift build -c release --product parvis $(STATIC)

lint:
	@for folder in $(SWIFT_FOLDERS); do test -e $$folder || { echo "missing: $$folder"; exit 1; }; done
	swift format lint --strict --recursive --parallel $(SWIFT_FOLDERS)

format:
	swift format --in-place --recursive --parallel $(SWIFT_FOLDERS)

# Warnings of files that are not compiled again are not shown: hence a folder of its own.
strict: setup
	rm -rf $(SCRATCH_STRICT)
	swift build --scratch-path $(SCRATCH_STRICT) --build-tests \
	  --explicit-target-dependency-import-check error -Xswiftc -warnings-as-errors

documentation: setup
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
bench-check: setup
	Benchmarks/run.sh --quick --pairs 1

# Every sample × kind × page as a picture, on one page to look at: out/gallery/index.html.
gallery: build
	.ci/gallery

# The reports of the samples: out/report/NAME/rapport.html.
report: build
	@for file in Samples/*/*.yaml; do \
	  name="$$(basename "$$(dirname "$$file")")-$$(basename "$$file" .yaml)"; \
	  .build/release/parvis report "$$file" -o "out/report/$$name" || exit 1; done

# The pages of the reports, read in a real Chromium.
browser: build
	PARVIS=.build/release/parvis .ci/browser

# The exports and the schemas, read by programs that are not ours.
interchange: build
	PARVIS=.build/release/parvis .ci/interchange

clean:
	rm -rf .build $(SCRATCH_STRICT) out
