"""The ``index`` directive with several entries, a line each, in MyST.

In reStructuredText all lines of the directive are its argument. In MyST the argument
ends with its line and the rest is content, which Sphinx's directive does not take.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from sphinx.domains.index import IndexDirective

if TYPE_CHECKING:
    from docutils.nodes import Node
    from sphinx.application import Sphinx
    from sphinx.util.typing import ExtensionMetadata


class IndexLinesDirective(IndexDirective):
    """One entry a line, on the directive's own line or below it."""

    has_content = True
    required_arguments = 0
    optional_arguments = 1

    def run(self) -> list[Node]:
        lines = [*self.arguments, *self.content]
        if not lines:
            raise self.error("an index directive without an entry")
        self.arguments = ["\n".join(lines)]
        return super().run()


def setup(app: Sphinx) -> ExtensionMetadata:
    """Put the directive in the place of Sphinx's."""
    app.add_directive("index", IndexLinesDirective, override=True)
    return {"version": "1", "parallel_read_safe": True, "parallel_write_safe": True}
