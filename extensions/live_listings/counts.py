"""The role ``checked``: how much code the book shows, counted when it is built.

``{checked}`sessions` `` and so on with ``pages``, ``programs`` and ``outputs``, and
``{checked}`versions` `` for the Pythons on which the test workflow runs the book.
"""

from __future__ import annotations

import ast
import doctest
import itertools
from pathlib import Path
from typing import TYPE_CHECKING

import yaml
from docutils import nodes
from sphinx.transforms.post_transforms import SphinxPostTransform
from sphinx.util.docutils import SphinxRole

from live_listings.page_runner import split_console

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sphinx.application import Sphinx
    from sphinx.environment import BuildEnvironment

    from live_listings.blocks import Step

COUNTS = ("pages", "sessions", "programs", "outputs")
WORKFLOW = ".github/workflows/test.yml"


def outputs_of(step: Step) -> int:
    """The number of outputs of a step that are compared."""
    if step.kind == "console":
        lines = itertools.chain.from_iterable(split_console(step.text))
        return sum(bool(line.output.strip()) for line in lines)
    if step.kind == "session":
        return outputs_of_sessions(step.text)
    count = bool(step.output)
    if step.kind == "listing":
        tree = ast.parse(Path(step.text).read_text(encoding="utf-8"))
        for node in ast.walk(tree):
            if isinstance(node, (ast.Module, ast.ClassDef, ast.FunctionDef)):
                count += outputs_of_sessions(ast.get_docstring(node) or "")
    return count


def outputs_of_sessions(text: str) -> int:
    examples = doctest.DocTestParser().get_examples(text)
    return sum(bool(example.want) for example in examples)


def count_page(steps: list[Step]) -> dict[str, int]:
    """Count the code of one page."""
    kinds = [step.kind for step in steps]
    return {
        "pages": int(bool(steps)),
        "sessions": kinds.count("session") + kinds.count("console"),
        "programs": sum(map(kinds.count, ("listing", "file", "program"))),
        "outputs": sum(map(outputs_of, steps)),
    }


def counts_of(env: BuildEnvironment) -> dict[str, dict[str, int]]:
    """The counts of each page, as they were when it was read."""
    if not hasattr(env, "live_listings_counts"):
        env.live_listings_counts = {}
    return env.live_listings_counts


def workflow_versions(workflow: str) -> list[str]:
    """The versions of Python that a GitHub workflow sets up, oldest first."""
    found = set()

    def search(part: object) -> None:
        if isinstance(part, dict):
            for key, value in part.items():
                if key in ("python", "python-version"):
                    values = value if isinstance(value, list) else [value]
                    found.update(v for v in values if v[:1].isdigit())
                search(value)
        elif isinstance(part, list):
            for item in part:
                search(item)

    search(yaml.safe_load(workflow))
    return sorted(found, key=lambda v: [int(n) for n in v.split(".")])


class checked(nodes.Inline, nodes.TextElement):
    """Stands where one of the numbers will be."""


class CheckedRole(SphinxRole):
    """The role; an unknown name is an error."""

    def run(self) -> tuple[list[nodes.Node], list[nodes.system_message]]:
        if self.text not in (*COUNTS, "versions"):
            message = f"nothing is counted under the name {self.text!r}"
            return [], [self.inliner.reporter.error(message, line=self.lineno)]
        self.env.metadata[self.env.docname]["checked"] = "yes"
        return [checked(name=self.text)], []


class CheckedNumbers(SphinxPostTransform):
    """Puts the numbers in their places."""

    default_priority = 5

    def run(self) -> None:
        places = list(self.document.findall(checked))
        if not places:
            return
        pages = counts_of(self.env).values()
        counts = {name: sum(page[name] for page in pages) for name in COUNTS}
        for node in places:
            if node["name"] == "versions":
                workflow = Path(self.app.confdir, WORKFLOW)
                text = ", ".join(workflow_versions(workflow.read_text("utf-8")))
            else:
                text = self.with_thousands(counts[node["name"]])
            node.replace_self(nodes.Text(text))

    def with_thousands(self, number: int) -> str:
        """The number as the edition's language writes it."""
        separator = "\N{NARROW NO-BREAK SPACE}" if self.config.language == "fr" else ","
        return f"{number:,}".replace(",", separator)


def pages_with_counts(app: Sphinx, env: BuildEnvironment) -> Iterator[str]:
    """Write these pages again whatever has changed: it may be a number."""
    return (name for name, data in env.metadata.items() if "checked" in data)
