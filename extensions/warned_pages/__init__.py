"""A page that gave a warning is read again by every build until it gives none.

Sphinx keeps what it has read. Under ``-W`` the build that meets a warning fails, but
the next one finds the page unchanged, does not read it, and passes. This extension
notes the pages that warned beside the doctrees, in a file for each builder, and has the
next build, of whatever builder, read them again: a builder clears its own file alone,
since another has still to write the page.
"""

from __future__ import annotations

import json
import logging
from pathlib import Path
from typing import TYPE_CHECKING

from sphinx.util.logging import NAMESPACE

if TYPE_CHECKING:
    from collections.abc import Iterable

    from sphinx.application import Sphinx
    from sphinx.environment import BuildEnvironment
    from sphinx.util.typing import ExtensionMetadata


class WarnedPages(logging.Handler):
    """Notes the page of each warning; a warning without one is the root page's."""

    def __init__(self, app: Sphinx) -> None:
        super().__init__(logging.WARNING)
        self.app = app
        self.docnames: set[str] = set()

    def emit(self, record: logging.LogRecord) -> None:
        self.docnames.add(self.docname(record) or self.app.config.root_doc)

    def docname(self, record: logging.LogRecord) -> str | None:
        """The page that *record* is about, as far as its location tells."""
        location = getattr(record, "location", None)
        if isinstance(location, tuple):
            return location[0]
        if source := getattr(location, "source", None):
            return self.app.project.path2doc(source)
        if isinstance(location, str):
            return self.app.project.path2doc(location.split(":")[0])
        return None


def memory(app: Sphinx, builder: str) -> Path:
    """The file that keeps the names of the pages between builds of *builder*."""
    return Path(app.doctreedir, f"warned-{builder}.json")


def start(app: Sphinx) -> None:
    """Listen to the warnings of this build."""
    handler = WarnedPages(app)
    logging.getLogger(NAMESPACE).addHandler(handler)
    app.connect("build-finished", lambda app, _error: finish(app, handler))


def finish(app: Sphinx, handler: WarnedPages) -> None:
    """Keep what was noted, for the next build."""
    logging.getLogger(NAMESPACE).removeHandler(handler)
    names = sorted(handler.docnames & set(app.env.found_docs)) if app.env else []
    memory(app, app.builder.name).write_text(json.dumps(names), encoding="utf-8")


def pages_that_warned(
    app: Sphinx,
    env: BuildEnvironment,
    added: set[str],
    changed: set[str],
    removed: set[str],
) -> Iterable[str]:
    """Take up again the pages that the last build of any builder warned of."""
    names = set()
    for path in memory(app, "*").parent.glob(memory(app, "*").name):
        names.update(json.loads(path.read_text(encoding="utf-8")))
    return names & env.found_docs


def setup(app: Sphinx) -> ExtensionMetadata:
    """Connect to the build."""
    app.connect("builder-inited", start)
    app.connect("env-get-outdated", pages_that_warned)
    return {"version": "1", "parallel_read_safe": True, "parallel_write_safe": True}
