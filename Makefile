# The Python Standard Library Handbook. `make` builds everything; `make help` lists the commands.
#
# Each edition is read once into build/.cache/<edition>/doctrees; every builder works from there.

SHELL := /bin/sh
.SHELLFLAGS := -eu -c
.DELETE_ON_ERROR:
.DEFAULT_GOAL := all
MAKEFLAGS += --no-print-directory --no-builtin-rules

ifeq ($(OS),Windows_NT)
PYTHON ?= python
BIN := .venv/Scripts
else
PYTHON ?= python3
BIN := .venv/bin
endif
PY := $(BIN)/python

ALL_EDITIONS := en fr
EDITIONS := $(or $(EDITION),$(ALL_EDITIONS))
ifneq ($(filter-out $(ALL_EDITIONS),$(EDITIONS)),)
$(error EDITION is one of: $(ALL_EDITIONS))
endif

# The date that stands in the results, so that the same commit gives the same bytes.
export SOURCE_DATE_EPOCH ?= $(or $(shell git log -1 --format=%ct 2>/dev/null),1767225600)

CACHE := build/.cache
SPHINX = $(PY) -m sphinx -c . -q -W -d $(CACHE)/$(1)/doctrees $(if $(filter fr,$(1)),-t fr)

EXTENSIONS := $(shell find extensions -type f -not -name '*.pyc' -not -name '*.mo')
SOURCES := conf.py $(EXTENSIONS) $(shell find source examples inventory art -type f \
	-not -name '*.pyc')
SOURCES_en := $(SOURCES)
SOURCES_fr := $(SOURCES) $(shell find locale -name '*.po')

# Recipes of one edition follow each other, because they share its doctrees; the two
# editions are built side by side.
.PHONY: all
all: ## build the site, the PDFs and the EPUBs
	@$(MAKE) -j2 $(EDITIONS:%=edition-%)
	@$(PY) tools/assemble_site.py
	@echo "the site: build/site/index.html"
	@for e in $(EDITIONS); do \
		echo "the book: build/handbook-$$e.pdf build/handbook-$$e.epub"; done

.PHONY: $(ALL_EDITIONS:%=edition-%)
$(ALL_EDITIONS:%=edition-%): edition-%: .venv/build.done
	@$(MAKE) $(CACHE)/$*/html.done
	@$(MAKE) build/handbook-$*.pdf
	@$(MAKE) build/handbook-$*.epub

.PHONY: html pdf epub
html: $(EDITIONS:%=$(CACHE)/%/html.done) ## build the site: build/site/
	@$(PY) tools/assemble_site.py
pdf: $(EDITIONS:%=build/handbook-%.pdf) ## build the PDFs: build/handbook-en.pdf, -fr.pdf
epub: $(EDITIONS:%=build/handbook-%.epub) ## build the EPUBs: build/handbook-en.epub, -fr.epub

# Sphinx sees a change of the sources and of conf.py, but not of the code that reads them.
define EDITION_RULES
$(CACHE)/$(1)/new: $(EXTENSIONS) .venv/build.done
	@rm -rf $(CACHE)/$(1) build/site/$(1)
	@mkdir -p $(CACHE)/$(1)
	@touch $$@

$(CACHE)/$(1)/html.done: $$(SOURCES_$(1)) $(CACHE)/$(1)/new
	@echo "$(1): site"
	@$(call SPHINX,$(1)) -b html source build/site/$(1)
	@touch $$@

build/handbook-$(1).pdf: $$(SOURCES_$(1)) $(CACHE)/$(1)/new
	@echo "$(1): PDF"
	@$(call SPHINX,$(1)) -b typst source $(CACHE)/$(1)/typst
	@cp $(CACHE)/$(1)/typst/$$(@F) $$@.new && mv $$@.new $$@

build/handbook-$(1).epub: $$(SOURCES_$(1)) $(CACHE)/$(1)/new
	@echo "$(1): EPUB"
	@$(call SPHINX,$(1)) -b epub source $(CACHE)/$(1)/epub
	@cp $(CACHE)/$(1)/epub/$$(@F) $$@.new && mv $$@.new $$@
endef
$(foreach e,$(ALL_EDITIONS),$(eval $(call EDITION_RULES,$(e))))

# -- checking ------------------------------------------------------------------------

# One page: make doctest PAGE=files/os. Another Python: PYTHON_UNDER_TEST=python3.13.
.PHONY: doctest
doctest: $(CACHE)/$(or $(EDITION),en)/new ## run every block of code in the book (PAGE=files/os: one page)
	@$(call SPHINX,$(or $(EDITION),en)) -b doctest \
		$(if $(PYTHON_UNDER_TEST),-D live_listings_python=$(PYTHON_UNDER_TEST)) \
		source $(CACHE)/doctest $(if $(PAGE),source/$(PAGE).md)

.PHONY: doctest-matrix
doctest-matrix: $(CACHE)/en/html.done ## run the book on every Python that is found
	@$(PY) tools/doctest_matrix.py

.PHONY: doctest-environments
doctest-environments: $(CACHE)/en/html.done ## run the book in other zones, locales, users, …
	@$(PY) tools/doctest_environments.py $(PAGE)

.PHONY: mutation-test
mutation-test: $(CACHE)/en/html.done ## change every output: does the checker notice? (ROUNDS=1)
	@$(PY) tools/mutation_test.py --rounds $(or $(ROUNDS),1) $(PAGE)

.PHONY: test
test: all .venv/dev.done ## doctest, then the tests under tests/
	@$(MAKE) doctest
	@$(PY) -m pytest -n auto

.PHONY: lint
lint: .venv/dev.done ## check the style of code and prose
	@$(BIN)/ruff check . && $(BIN)/ruff format --check .
	@$(BIN)/sphinx-lint --enable all --disable line-too-long conf.py source README.md CONTRIBUTING.md
	@$(BIN)/codespell
	@$(BIN)/codespell --skip '*.mo,*.txt' --ignore-words locale/fr/codespell-ignore.txt locale

.PHONY: linkcheck
linkcheck: $(CACHE)/$(or $(EDITION),en)/new ## visit every link to other sites (needs the network)
	@$(call SPHINX,$(or $(EDITION),en)) -b linkcheck source $(CACHE)/linkcheck

# -- writing -------------------------------------------------------------------------

.PHONY: serve
serve: .venv/dev.done ## show the book in a browser and follow every change
	@$(BIN)/sphinx-autobuild -c . -q -d $(CACHE)/serve/doctrees $(if $(filter fr,$(EDITION)),-t fr) \
		--watch examples --watch locale --watch conf.py --re-ignore '\.mo$$' \
		source $(CACHE)/serve/html

# The gettext builder cannot share the other builders' doctrees: Sphinx refuses.
.PHONY: gettext
gettext: .venv/build.done ## write the English messages to build/gettext
	@$(PY) -m sphinx -c . -q -W -d $(CACHE)/gettext-doctrees -b gettext source build/gettext

.PHONY: update-translations
# Babel takes `{py:func}` for a format string of Python and flags the message: no flags.
update-translations: gettext .venv/dev.done ## bring locale/ up to date with the English text
	@$(BIN)/sphinx-intl update --no-obsolete -p build/gettext -d locale -l fr
	@find locale -name '*.po' -exec sed -i '/^#, python-\(brace-\)\?format$$/d' {} +

# -- housekeeping ----------------------------------------------------------------------

.venv/build.done: requirements.txt tools/make_venv.py
	@$(PYTHON) tools/make_venv.py requirements.txt
	@touch $@

.venv/dev.done: requirements-dev.txt .venv/build.done
	@$(PYTHON) tools/make_venv.py requirements-dev.txt
	@touch $@

.PHONY: requirements
requirements: .venv/dev.done ## lock the newest versions that requirements*.in allow
	@$(BIN)/uv pip compile -q --universal --python-version 3.11 --generate-hashes --no-header \
		--upgrade requirements.in -o requirements.txt
	@$(BIN)/uv pip compile -q --universal --python-version 3.11 --generate-hashes --no-header \
		--upgrade requirements-dev.in -o requirements-dev.txt

.PHONY: inventory
inventory: .venv/build.done ## fetch the official documentation's names (needs the network)
	@$(PY) tools/update_inventory.py --fetch

.PHONY: clean
clean: ## delete build/ (and not .venv/)
	@rm -rf build

.PHONY: help
help: ## list the commands
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/\1|\2/p' Makefile | sort | \
		while IFS='|' read -r name text; do printf '  make %-20s %s\n' "$$name" "$$text"; done
	@echo "EDITION=en or EDITION=fr narrows a command to one edition."
