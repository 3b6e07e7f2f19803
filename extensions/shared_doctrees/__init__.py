"""A page that one builder has read again is written again by the others too.

Sphinx's HTML builders compare a page with its source alone. Where several builders
share the doctrees, the first to run reads what has changed, and the second, which
finds the doctrees up to date, writes a page only if its own source is newer: not after
a change of a translation or of a listing that the page includes. This extension has
them compare the page with its doctree.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from sphinx.builders.html import StandaloneHTMLBuilder

if TYPE_CHECKING:
    from collections.abc import Iterable

    from sphinx.application import Sphinx
    from sphinx.environment import BuildEnvironment
    from sphinx.util.typing import ExtensionMetadata


def pages_older_than_doctrees(app: Sphinx, env: BuildEnvironment) -> Iterable[str]:
    """Return the pages that were written before they were last read."""
    builder = app.builder
    if not isinstance(builder, StandaloneHTMLBuilder):
        return []
    return [
        name
        for name in env.found_docs
        if modified(Path(builder.get_output_path(name)))
        < modified(Path(app.doctreedir, f"{name}.doctree"))
    ]


def modified(path: Path) -> float:
    """Return when a file was last written, 0 if it was never."""
    return path.stat().st_mtime if path.exists() else 0


def setup(app: Sphinx) -> ExtensionMetadata:
    """Connect to the build."""
    app.connect("env-updated", pages_older_than_doctrees)
    return {"version": "1", "parallel_read_safe": True, "parallel_write_safe": True}
