# `make site` and `make test` are all that a machine with Debian 12 and Swift 6.3 needs: both install
# what is missing, and touch neither apt nor the network when everything is there.

SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
.DEFAULT_GOAL := site
.PHONY: site test build build-tests install-needs install-test-needs venv bench-redaction clean format

needs := libcmark-gfm-dev libcmark-gfm-extensions-dev libutf8proc-dev libzip-dev pkg-config wbritish-small wbritish
test-needs := chromium fonts-dejavu-core python3 python3-venv git libimage-exiftool-perl

release := swift build --configuration release --static-swift-stdlib --product candour
venv := .build/venv
bench-needs := ripgrep python3 python3-venv
bench := .build/bench/venv

# Builds every view of content/ into site/. The command says which file to open.
site: build
	@.build/release/candour build
	@echo "Open site/guidance/index.html in a browser; a double-click will do."

# Everything that is tested: each module, whole sites from the outside, and pages in a browser.
test: build-tests venv
	@outcome=0; \
	echo "Testing every module"; \
	swift test --skip-build 2>&1 | sed --regexp-extended '/^✔ Test run/b; /^(◇|✔)/d' || outcome=$$?; \
	echo "Testing whole sites, and pages in a browser at the same time"; \
	export CANDOUR="$$PWD/.build/debug/candour"; \
	$(venv)/bin/python -m pytest Tests/Browser >.build/browser-tests.txt 2>&1 & browser=$$!; \
	$(venv)/bin/python -m pytest --numprocesses 2 --dist loadfile Tests/Site || outcome=$$?; \
	wait "$$browser" || outcome=$$?; \
	cat .build/browser-tests.txt; \
	exit "$$outcome"

build: install-needs
	$(release)

build-tests: install-test-needs
	swift build --build-tests

install-needs:
	@$(call install,$(needs))
	@$(require-swift)

install-test-needs:
	@$(call install,$(needs) $(test-needs))
	@$(require-swift)

# Python's packages, installed again only when the list of them has changed. The source of sarif_om carries the schema
# that the tests hold our SARIF to.
venv: install-test-needs
	@if ! cmp --silent Tests/requirements.txt $(venv)/installed.txt; then \
	  rm -rf $(venv); \
	  python3 -m venv $(venv) || python3 -m virtualenv $(venv) || { \
	    echo "Python cannot make a virtual environment: install python3-venv and try again." >&2; exit 2; }; \
	  $(venv)/bin/python -m pip install --quiet --disable-pip-version-check \
	    --requirement Tests/requirements.txt; \
	  $(venv)/bin/python -m pip download --quiet --disable-pip-version-check --no-deps \
	    --no-binary :all: --dest $(venv)/sources sarif_om==1.0.4; \
	  cp Tests/requirements.txt $(venv)/installed.txt; \
	fi

# Finding and swapping names beside Presidio and ripgrep; `make bench-redaction TAB=FILE` for other texts.
# Presidio goes into a virtual environment of its own.
bench-redaction: build
	@$(call install,$(bench-needs))
	swift build --configuration release --product measure
	@if ! cmp --silent Benchmarks/requirements.txt $(bench)/installed.txt; then \
	  rm -rf $(bench); \
	  python3 -m venv $(bench) || python3 -m virtualenv $(bench); \
	  $(bench)/bin/python -m pip install --quiet --disable-pip-version-check \
	    --requirement Benchmarks/requirements.txt; \
	  cp Benchmarks/requirements.txt $(bench)/installed.txt; \
	fi
	@$(bench)/bin/python Benchmarks/redaction $(TAB)

format:
	swift format --in-place --recursive Package.swift Sources Tests Plugins Benchmarks
	swift format lint --strict --recursive Package.swift Sources Tests Plugins Benchmarks

clean:
	rm -rf .build
	find site -mindepth 1 -maxdepth 1 ! -name .gitkeep -exec rm -rf {} +

# Installs those of the packages $(1) that are missing, without a prompt, as root or with sudo.
define install
missing=(); \
for package in $(1); do \
  status=$$(dpkg-query --show --showformat='$${db:Status-Status}' "$$package" 2>/dev/null || true); \
  if [ "$$status" != installed ]; then missing+=("$$package"); fi; \
done; \
if [ $${#missing[@]} -gt 0 ]; then \
  as_root=(); \
  if [ "$$(id -u)" -ne 0 ]; then \
    as_root=(sudo -n); \
    if ! sudo -n true 2>/dev/null; then \
      echo "These packages are missing and need an administrator: apt-get install $${missing[*]}" >&2; \
      exit 2; \
    fi; \
  fi; \
  echo "Installing $${missing[*]}"; \
  "$${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get update --quiet=2; \
  "$${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install --quiet=2 --yes \
    --no-install-recommends "$${missing[@]}"; \
fi
endef

define require-swift
if ! command -v swift >/dev/null; then \
  echo "Swift 6.3 is missing: install it from https://www.swift.org/install and see that 'swift' is in PATH." >&2; \
  exit 2; \
fi
endef
