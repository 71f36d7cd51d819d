# Needs Python 3.11 to 3.13, git and make; everything else goes into .venv, by exact version and hash.

VENV := .venv
BIN := $(VENV)/$(if $(filter Windows_NT,$(OS)),Scripts,bin)
PYTHON ?= $(shell for name in python3.13 python3.12 python3.11 python3 python; do \
	"$$name" -c 'import ensurepip, sys, venv; sys.exit(not (3, 11) <= sys.version_info < (3, 14))' 2>/dev/null && echo "$$name" && break; \
	done)
PIP := $(BIN)/python -m pip --disable-pip-version-check -qq
ARGS ?=

.DEFAULT_GOAL := help
.PHONY: help env site serve generate check test golden bench fuzz mutate lint format types imports workflows audit lock browser report patch commit push

help: ## list the targets
	@awk -F ':.*## ' '/^[a-z]+:.*## / {printf "  make %-10s %s\n", $$1, $$2}' $(firstword $(MAKEFILE_LIST))

# ------------------------------------------------------------------------------------------------------- the digest

site: $(VENV)/run.stamp ## bring docs/ up to date with seeds/ and build the site
	@$(BIN)/dateline build

serve: $(VENV)/run.stamp ## preview while you edit
	@$(BIN)/dateline serve

generate: $(VENV)/run.stamp ## bring docs/ up to date with seeds/
	@$(BIN)/dateline generate

check: $(VENV)/run.stamp ## list what a careful editor should look at
	@$(BIN)/dateline check

# --------------------------------------------------------------------------------------------------------- the code

env: $(VENV)/dev.stamp ## make .venv with everything

test: $(VENV)/dev.stamp browser ## run the tests, browser included: make test ARGS="tests/extract -x"
	@$(BIN)/python -m pytest -n auto --maxprocesses 4 $(ARGS)

golden: $(VENV)/dev.stamp ## rewrite the expected files from what the code does now; read the diff
	@$(BIN)/python -m pytest --golden $(ARGS)
	@$(BIN)/dateline generate
	@git --no-pager diff --stat

bench: $(VENV)/dev.stamp ## measure, and print ratios that hold on any machine
	@$(BIN)/python -m benchmarks $(ARGS)

fuzz: $(VENV)/dev.stamp ## mutate seeds for ten minutes: make fuzz ARGS="60", or ARGS="0 NUMBER" for one again
	@$(BIN)/python -m benchmarks.fuzz $(ARGS)

mutate: $(VENV)/dev.stamp ## change each number of extraction's rules, and tell which no test watches: make mutate ARGS="byline"
	@$(BIN)/python -m benchmarks.mutate $(ARGS)

lint: format types imports workflows ## all checks that run no code

format: $(VENV)/dev.stamp ## all rules of ruff
	@$(BIN)/ruff check
	@$(BIN)/ruff format --check

types: $(VENV)/dev.stamp ## strict types
	@$(BIN)/mypy

imports: $(VENV)/dev.stamp ## the import contracts, and dependencies against imports
	@$(BIN)/lint-imports --no-logo
	@$(BIN)/deptry generator

workflows: $(VENV)/dev.stamp ## actionlint and zizmor on .github/workflows
	@$(BIN)/actionlint -shellcheck= -pyflakes=
	@$(BIN)/zizmor --offline --quiet --persona=pedantic .github/workflows

audit: $(VENV)/dev.stamp ## known vulnerabilities of what is pinned (asks the network)
	@PYTHON=$(BIN)/python sh .ci/audit

browser: $(VENV)/dev.stamp
	@PYTHON=$(BIN)/python sh .ci/browser

# ----------------------------------------------------------------------------------------------------- environments

PINS := $(BIN)/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-header --no-annotate \
	--no-emit-index-url --no-emit-find-links --all-extras pyproject.toml

lock: $(VENV)/dev.stamp ## pin the newest versions that pyproject.toml allows, for all systems
	@$(PINS) --upgrade --group dev --output-file requirements/dev.txt >/dev/null
	@$(PINS) --group build --constraint requirements/dev.txt --output-file requirements/run.txt >/dev/null

$(BIN)/python:
	@test -n "$(PYTHON)" || { echo "No Python 3.11 to 3.13 with venv found (Debian: apt install python3-venv). Or say which: make PYTHON=..."; exit 1; }
	@$(PYTHON) -m venv $(VENV)

$(VENV)/run.stamp: requirements/run.txt pyproject.toml | $(BIN)/python
	@echo "Installing into $(VENV) ..."
	@$(PIP) install --require-hashes --requirement requirements/run.txt
	@$(PIP) install --no-deps --no-build-isolation --editable .
	@touch $@

$(VENV)/dev.stamp: requirements/dev.txt $(VENV)/run.stamp
	@echo "Installing tests and checks into $(VENV) ..."
	@$(PIP) install --require-hashes --requirement requirements/dev.txt
	@touch $@

# ------------------------------------------------------------- steps of .github/workflows/publish.yml, as run by hand

REPORT := .cache/report.md
PATCH := .cache/docs.patch

report: $(VENV)/run.stamp ## write what `dateline check` says as Markdown: make report REPORT=report.md
	@mkdir -p $(dir $(REPORT))
	@printf '## What an editor should look at\n\nWhere a hand and a seed disagree, the hand stands, and nothing is held up.\n\n' >$(REPORT)
	@{ $(BIN)/dateline check 2>&1 || test $$? -eq 1; } | sed 's/^/    /' >>$(REPORT)

patch: ## write what generating changed in docs/ to .cache/docs.patch, and say whether it did
	@mkdir -p $(dir $(PATCH))
	@git add --intent-to-add docs
	@git diff --binary HEAD -- docs >$(PATCH)
	@git reset --quiet -- docs
	@if test -s $(PATCH); then echo changed=true; else echo changed=false; fi

commit: ## commit .cache/docs.patch, and nothing outside docs/
	@git apply --index --include='docs/*' $(PATCH)
	@git commit --quiet --message "Bring docs/ up to date with seeds/"
	@git --no-pager show --stat --format='%h %s' HEAD

push: ## push that commit; a newer push goes first
	@sh .ci/push
