# Every recipe of the project. Hooks and continuous integration call these and define nothing of their own.
# It needs git, make and Python 3.11 or later. `make PYTHON=/path/to/python3 setup` picks another Python.

PYTHON ?= $(shell for name in python3 python3.14 python3.13 python3.12 python3.11; do \
	command -v $$name >/dev/null 2>&1 && $$name -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null \
	&& { command -v $$name; break; }; done)
VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check --quiet --quiet
STAMPS := $(VENV)/stamps

CLAIM := The government of Velmaria supplied drones to the insurgents in the Sarn highlands.
REPORTS := examples/velmarian-drones/reports
RUN ?= runs/attribution
RUN_STANCE ?= runs/stance

.DEFAULT_GOAL := help
.PHONY: help setup develop demo test check lint format types imports docs benchmark train-attribution train-stance train-sources wheel lock clean

help: ## List the recipes
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "%-20s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

setup: $(STAMPS)/setup ## Install Assay into .venv, from hashed packages
develop: $(STAMPS)/develop ## Install what the tests and checks need besides

$(STAMPS)/venv:
	@test -n "$(PYTHON)" || { echo "Assay needs Python 3.11 or later and found none. Install it, or run: make PYTHON=/path/to/python3 $(MAKECMDGOALS)" >&2; exit 2; }
	@"$(PYTHON)" -c 'import venv, ensurepip' 2>/dev/null || { echo "$(PYTHON) cannot make virtual environments. On Debian and Ubuntu: apt install python3-venv" >&2; exit 2; }
	@echo "Making $(VENV) with $(PYTHON)"
	@"$(PYTHON)" -m venv $(VENV)
	@mkdir -p $(STAMPS) && touch $@

$(STAMPS)/setup: $(STAMPS)/venv requirements/lock.txt requirements/build.txt pyproject.toml
	@echo "Installing Assay and what it needs (about a minute the first time)"
	@$(PIP) install --require-hashes -r requirements/lock.txt -r requirements/build.txt
	@$(PIP) install --no-deps --no-build-isolation --editable .
	@touch $@

$(STAMPS)/develop: $(STAMPS)/setup requirements/develop.txt
	@echo "Installing what the tests and checks need"
	@$(PIP) install --require-hashes -r requirements/develop.txt
	@touch $@

$(STAMPS)/training: $(STAMPS)/develop training/requirements.txt
	@echo "Installing what the training needs"
	@$(PIP) install --requirement training/requirements.txt
	@touch $@

demo: $(STAMPS)/setup ## Appraise the example case: report in the terminal, and in appraisal.html
	@$(BIN)/assay appraise "$(CLAIM)" $(REPORTS) --html appraisal.html
	@echo
	@echo "The same report with every passage it rests on: file://$(CURDIR)/appraisal.html"

test: export PYTHONDONTWRITEBYTECODE := # hundreds of tests start Python: what is compiled is kept
test: $(STAMPS)/develop ## Run the whole suite
	@$(BIN)/python -m pytest -n 3 --dist loadfile

check: lint types imports test ## Everything that must pass: lint, types, imports, tests

lint: $(STAMPS)/develop ## Lint, and check the formatting
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .

format: $(STAMPS)/develop ## Format, and mend what lint can mend
	@$(BIN)/ruff check --fix .
	@$(BIN)/ruff format .

types: $(STAMPS)/develop ## Check the types
	@$(BIN)/mypy

imports: $(STAMPS)/develop ## Check that imports point down only
	@$(BIN)/lint-imports --no-cache

docs: $(STAMPS)/develop ## Write the generated pages of docs/reference anew
	@$(BIN)/python docs/generate.py

benchmark: $(STAMPS)/develop ## Run the benchmarks (accuracy needs the data that ASSAY_DATA names)
	@for suite in benchmarks/*/run.py; do \
		name="$$(basename "$$(dirname "$$suite")")"; \
		echo "== $$name"; PYTHONPATH=. $(BIN)/python -m "benchmarks.$$name.run" || exit 1; done

train-attribution: $(STAMPS)/training ## Train the shipped attribution model anew (two and a half hours on two cores), and export it, in RUN
	@$(BIN)/python -m training.attribution.train $(RUN)/first
	@test -f $(RUN)/first.npz || $(BIN)/python -m training.attribution.teacher $(RUN)/first.npz $(RUN)/first
	@$(BIN)/python -m training.attribution.train $(RUN)/second --seed 21 --hold-out --teacher $(RUN)/first.npz
	@test -f $(RUN)/both.npz || $(BIN)/python -m training.attribution.teacher $(RUN)/both.npz $(RUN)/first $(RUN)/second
	@$(BIN)/python -m training.attribution.train $(RUN)/third --seed 32 --start $(RUN)/first/final.pt \
		--teacher $(RUN)/both.npz --invented 400 --epochs 2 --rate 5e-5 --warm 0.04
	@$(BIN)/python -m training.attribution.average $(RUN)/mean $(RUN)/first $(RUN)/third
	@$(BIN)/python -m training.attribution.export $(RUN)/mean
	@$(BIN)/python -m training.attribution.plausibility $(RUN)/second

# The second part asks mostly what statements and reports say; the first has taught what follows from what.
STATEMENTS = --share mpe=0.25 --share joci=0.25 --share rte=0.4 --share add_one_rte=0.1 --share covidfact=0.25 --share fnc1=0.3 \
	--share arc=0.07 --share written=1.2 --share labelled=1.2 --share reports=1.5

train-stance: $(STAMPS)/training ## Train the shipped pair reader anew (four hours on two cores), and export it, in RUN_STANCE
	@$(BIN)/python -m training.stance.words
	@$(BIN)/python -m training.stance.train $(RUN_STANCE)/first --epochs 2 --rate 1.5e-4 --share snli-dev=1.3 --share mnli-dev=1.3
	@$(BIN)/python -m training.stance.train $(RUN_STANCE)/second --seed 26 --start $(RUN_STANCE)/first/final.pt \
		--epochs 4 --rate 1.2e-4 --warm 0.02 --invented 2500 --strangers 4000 $(STATEMENTS)
	@$(BIN)/python -m training.stance.export $(RUN_STANCE)/second
	@$(BIN)/python -m training.stance.calibrate
	@$(BIN)/python -m training.stance.combine

train-sources: $(STAMPS)/develop ## Fit the weights by which pronouns and names are given to sources (a minute; needs GUM)
	@$(BIN)/python -m training.sources.fit

wheel: $(STAMPS)/setup ## Build the wheel into dist/
	@$(PIP) wheel --no-deps --no-build-isolation --wheel-dir dist .

lock: ## Work out the lock files anew
	@test -x build/lock/bin/uv || { "$(PYTHON)" -m venv build/lock && build/lock/bin/python -m pip --quiet install uv; }
	@PATH="$(CURDIR)/build/lock/bin:$$PATH" sh requirements/lock.sh

clean: ## Remove everything that was built or installed here
	@rm -rf $(VENV) build dist appraisal.html .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
