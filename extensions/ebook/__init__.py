"""An ``epub`` builder for books: Sphinx's, with a theme and metadata for readers.

Over Sphinx's own it adds: bytes that repeat, a file that is replaced only by a good
one, a table of contents with the index, landmarks, accessibility metadata, the cover
marked as such, and a small theme that suits a page of any size and electronic ink.
Set ``epub_theme = "ebook"`` to have the theme. Config values:

``ebook_accessibility_summary``
    What a reader with a disability can expect of this book, in its language
    (schema.org ``accessibilitySummary``).
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from ebook.builder import EbookBuilder

if TYPE_CHECKING:
    from sphinx.application import Sphinx
    from sphinx.util.typing import ExtensionMetadata


def setup(app: Sphinx) -> ExtensionMetadata:
    """Register the builder in the place of Sphinx's, and the theme."""
    app.add_config_value("ebook_accessibility_summary", "", "", types=frozenset({str}))
    app.add_html_theme("ebook", str(Path(__file__).parent / "theme"))
    app.add_builder(EbookBuilder, override=True)
    return {"version": "1", "parallel_read_safe": True, "parallel_write_safe": True}
