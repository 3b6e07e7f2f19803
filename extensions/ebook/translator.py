"""HTML for narrow pages."""

from __future__ import annotations

import re

from docutils import nodes
from sphinx.writers.html5 import HTML5Translator

# Where a long name may break: module.|Class.|long_|method_|name(|argument)
JOINTS = re.compile(r"(?<=[._(])(?=\w)")
LONG = 14


class EbookTranslator(HTML5Translator):
    """Sphinx's translator, with long names that break where a reader expects it."""

    def visit_Text(self, node: nodes.Text) -> None:
        start = len(self.body)
        super().visit_Text(node)
        if self.protect_literal_text and len(node.astext()) > LONG:
            words = self.body[start:]
            self.body[start:] = (JOINTS.sub("<wbr/>", word) for word in words)

    def visit_table(self, node: nodes.table) -> None:
        """Mark a table of names, whose first column needs room: see ebook.css."""
        first = next(next(node.findall(nodes.tbody)).findall(nodes.entry))
        if any(first.findall(nodes.literal)):
            node["classes"].append("names")
        super().visit_table(node)
