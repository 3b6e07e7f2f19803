"""An image without alternative text is a warning, in every builder.

WCAG 2.2, success criterion 1.1.1, asks for it; EPUB Accessibility and PDF/UA do too.
An empty text, which HTML takes for decoration, counts as none: a book has no need of
images that say nothing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from docutils import nodes
from sphinx.util import logging

if TYPE_CHECKING:
    from sphinx.application import Sphinx
    from sphinx.util.typing import ExtensionMetadata

logger = logging.getLogger(__name__)


def check(app: Sphinx, doctree: nodes.document) -> None:
    """Warn of each image of a page that has no alternative text."""
    for image in doctree.findall(nodes.image):
        if not image.get("alt", "").strip():
            # MyST gives the line of the paragraph, not of the image in it.
            place = image if image.line else image.parent
            logger.warning("image without alternative text", location=place)


def setup(app: Sphinx) -> ExtensionMetadata:
    """Check each page when it is read."""
    app.connect("doctree-read", check)
    return {"version": "1", "parallel_read_safe": True, "parallel_write_safe": True}
