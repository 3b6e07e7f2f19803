"""A Sphinx builder that sets the documents as a book: one PDF through Typst.

``sphinx-build -b typst`` needs only the ``typst`` wheel: no TeX, no browser and no
network. See README.md for what a project sets and how the book is put together.
"""

from __future__ import annotations

from sphinx.application import Sphinx
from sphinx.util.typing import ExtensionMetadata

from .builder import TypstBuilder


def setup(app: Sphinx) -> ExtensionMetadata:
    """Register the builder and what a project may set in conf.py."""
    app.add_builder(TypstBuilder)
    # Nothing here changes how documents are read: no value needs a new reading.
    app.add_config_value("typst_filename", "book.pdf", "", types=frozenset({str}))
    app.add_config_value("typst_subtitle", "", "", types=frozenset({str}))
    app.add_config_value("typst_keywords", [], "", types=frozenset({list, tuple}))
    app.add_config_value("typst_colophon", [], "", types=frozenset({list, tuple}))
    app.add_config_value("typst_cover_image", "", "", types=frozenset({str}))
    return {"version": "1.0", "parallel_read_safe": True, "parallel_write_safe": True}
