"""The site's HTML theme: Furo, with the book's editions, downloads, art and colours.

Its options are Furo's, and:

``editions``
    language → its own name, of every edition. An edition's output directory is
    named after its language and lies beside the others, with the same page names: so a
    page links to its twins.
``downloads``
    (label, title, file name) of each file offered, which lies beside the editions; the
    label is translated.
``site_url``
    where the site is published, without the language; empty if that is not known.
    Links between the editions are absolute for search engines if it is set.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from docutils import nodes
from sphinx.transforms.post_transforms import SphinxPostTransform

if TYPE_CHECKING:
    from sphinx.application import Sphinx
    from sphinx.util.typing import ExtensionMetadata


class UniqueTableIds(SphinxPostTransform):
    """Takes from a table the ids that Furo has given to the box around it as well."""

    formats = ("html",)
    default_priority = 510  # Furo's has 500

    def run(self, **kwargs: Any) -> None:
        for table in self.document.findall(nodes.table):
            if "table-wrapper" in table.parent.get("classes", ()):
                table["ids"] = []


def setup(app: Sphinx) -> ExtensionMetadata:
    """Register the theme ``handbook``."""
    app.add_html_theme("handbook", str(Path(__file__).parent / "theme"))
    app.add_post_transform(UniqueTableIds)
    return {"version": "1", "parallel_read_safe": True, "parallel_write_safe": True}
