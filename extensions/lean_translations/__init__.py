"""Keeps a translated edition about as cheap to read as the original.

Sphinx parses each translated message as a document of its own. With MyST, two things
of that are costly, and neither is needed:

* The message's nodes keep pointing to that document, which points to the environment,
  and Sphinx pickles what a doctree points to. Each page takes megabytes, and more
  than half of the time of a build goes into loading them.
* For each message MyST makes a spare document, with docutils' default settings, which
  it never uses.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from docutils.frontend import get_default_settings
from myst_parser.mdit_to_docutils import base

if TYPE_CHECKING:
    from docutils import nodes
    from sphinx.application import Sphinx
    from sphinx.util.typing import ExtensionMetadata


def adopt_nodes(app: Sphinx, doctree: nodes.document) -> None:
    """Make *doctree* the document of all its nodes."""
    for node in doctree.findall():
        node.document = doctree


def setup(app: Sphinx) -> ExtensionMetadata:
    """Adopt a page's nodes when it has been read; make the spare settings once."""
    app.connect("doctree-read", adopt_nodes)
    base.get_default_settings = cache(get_default_settings)
    return {"version": "1", "parallel_read_safe": True, "parallel_write_safe": True}
