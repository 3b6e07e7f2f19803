"""Fixtures: small books, built by Sphinx in this process."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from io import StringIO
from pathlib import Path

import pytest
from small_book import Book, MakeBook
from sphinx.testing.util import SphinxTestApp

EPOCH = "1700000000"  # 14 November 2023
CONF = """
project = "A Small Book"
author = "Somebody"
copyright = "Somebody"
release = "1.2"
extensions = ["myst_parser", "sphinx.ext.doctest", "typst_book"]
myst_enable_extensions = ["colon_fence", "deflist"]
source_suffix = {".md": "markdown", ".rst": "restructuredtext"}
nitpicky = True
numfig = True
"""


@pytest.fixture(scope="session", autouse=True)
def epoch() -> Iterator[None]:
    """Give every book the same date."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("SOURCE_DATE_EPOCH", EPOCH)
        yield


@pytest.fixture(scope="session")
def make_book() -> MakeBook:
    """A function that builds the files of a book in a folder."""

    def make(
        folder: Path,
        files: dict[str, str],
        strict: bool = True,
        setup: Callable[[SphinxTestApp], None] | None = None,
        **config: object,
    ) -> Book:
        for name, text in {"conf.py": CONF, **files}.items():
            path = folder / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
        warnings = StringIO()
        app = SphinxTestApp(
            "typst",
            srcdir=folder,
            warning=warnings,
            warningiserror=strict,
            confoverrides=config,
        )
        try:
            if setup:
                setup(app)
            app.build(force_all=True)
        finally:
            app.cleanup()
        return Book(Path(app.outdir), app.statuscode, warnings.getvalue())

    return make
