"""Finds the blocks of code of a page, in order, and turns them into steps to run."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from docutils import nodes
from packaging.specifiers import SpecifierSet

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sphinx.application import Sphinx


@dataclass
class Step:
    """One block of a page: what to run, and where it stands in the source.

    *kind* is ``session``, ``listing`` (a Python file), ``file`` (any other file),
    ``program`` or ``console``. *text* is the code, or the path of the file; *output*
    is what a listing or a program must print; *name* is the name of a file.
    """

    kind: str
    line: int
    text: str
    name: str = ""
    output: str = ""
    output_line: int = 0


def examples_dir(app: Sphinx) -> Path:
    """The folder of the programs that the pages show."""
    return Path(app.confdir, "examples")


def example_path(node: nodes.literal_block, examples: Path) -> Path | None:
    """The file under *examples* that *node* shows, or None if it shows none."""
    path = Path(node.get("source", "")).resolve()
    return path if path.is_relative_to(examples.resolve()) else None


def kind_of(node: nodes.literal_block, examples: Path) -> str:
    """The kind of step that *node* is, ``output``, or an empty string for none."""
    if "testnodetype" in node:
        kinds = {"doctest": "session", "testcode": "program", "testoutput": "output"}
        return kinds[node["testnodetype"]]
    if path := example_path(node, examples):
        return "listing" if path.suffix == ".py" else "file"
    return "console" if node.get("language") == "console" else ""


def steps_of_page(
    doctree: nodes.document, source: Path, examples: Path, version: str | None
) -> Iterator[Step]:
    """Yield what there is to run on a page, in order, for Python *version*, or for all.

    *source* is the page's file, from which the line numbers come: a directive's own
    line says where it begins, not where its code does.
    """
    lines = source.read_text(encoding="utf-8").splitlines()
    step = None
    for node in doctree.findall(nodes.literal_block):
        if version and version not in SpecifierSet(node.get("pyversion", "")):
            continue
        text = node.get("test", node.astext())
        line = line_of_code(lines, node.line or 1, text)
        kind = kind_of(node, examples)
        if kind == "output":
            if step is None or step.kind not in ("listing", "program"):
                # The page shows an output of nothing: a program without code.
                step = Step("program", line, "")
            step.output, step.output_line = text, line
            continue
        if step:
            yield step
        step = None
        if kind in ("listing", "file"):
            path = example_path(node, examples)
            step = Step(kind, node.line or 1, str(path), path.name)
        elif kind:
            step = Step(kind, line, text)
    if step:
        yield step


def line_of_code(lines: list[str], start: int, code: str) -> int:
    """The number of the line, at *start* or below it, where *code* begins."""
    first = code.split("\n", 1)[0].strip()
    for number, line in enumerate(lines[start - 1 :], start):
        if line.strip() == first:
            return number
    return start
