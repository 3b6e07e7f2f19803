"""Finds the blocks of code of a page, in order, and turns them into steps to run."""

from __future__ import annotations

import os
import re
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from docutils import nodes
from packaging.specifiers import SpecifierSet
from sphinx.environment.collectors import EnvironmentCollector
from sphinx.util import logging

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sphinx.application import Sphinx
    from sphinx.environment import BuildEnvironment

logger = logging.getLogger(__name__)

COMPARISONS = {">=": "≥", "<=": "≤", "==": "=", "!=": "≠"}
LANGUAGES = {".py": "python", ".ini": "ini", ".json": "json", ".xml": "xml"}


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

    def as_dict(self) -> dict[str, Any]:
        """The step as JSON takes it."""
        return asdict(self)


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
    doctree: nodes.document, source: Path, examples: Path, version: str
) -> Iterator[Step]:
    """Yield what there is to run on a page, in order, for Python *version*.

    *source* is the page's file, from which the line numbers come: a directive's own
    line says where it begins, not where its code does.
    """
    lines = source.read_text(encoding="utf-8").splitlines()
    step = None
    for node in doctree.findall(nodes.literal_block):
        if version not in SpecifierSet(node.get("pyversion", "")):
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


class ListingsCollector(EnvironmentCollector):
    """Checks and labels each page's blocks as it is read; notes the files it shows."""

    def clear_doc(self, app: Sphinx, env: BuildEnvironment, docname: str) -> None:
        shown_examples(env).pop(docname, None)

    def merge_other(
        self,
        app: Sphinx,
        env: BuildEnvironment,
        docnames: set[str],
        other: BuildEnvironment,
    ) -> None:
        for docname in docnames & shown_examples(other).keys():
            shown_examples(env)[docname] = shown_examples(other)[docname]

    def process_doc(self, app: Sphinx, doctree: nodes.document) -> None:
        examples = examples_dir(app)
        shown = shown_examples(app.env).setdefault(app.env.docname, {})
        for node in list(doctree.findall(nodes.comment)):
            if "testnodetype" in node:
                logger.warning("hidden code: show it", location=node)
        for node in list(doctree.findall(nodes.literal_block)):
            kind = kind_of(node, examples)
            if not kind:
                logger.warning(
                    "nothing checks this block: make it a doctest, a literalinclude "
                    "of a file under examples/, a testoutput or a console block",
                    location=node,
                )
            elif kind == "session" and "SKIP" in node.get("test", ""):
                logger.warning("a session with +SKIP is not checked", location=node)
            elif kind == "output":
                node["classes"].append("output")
            elif kind in ("listing", "file"):
                path = example_path(node, examples)
                name = path.relative_to(examples.resolve()).as_posix()
                if Path(shown.setdefault(path.name, name)) != Path(name):
                    logger.warning(
                        "two files named %s on one page", path.name, location=node
                    )
                if node.astext().strip() != path.read_text(encoding="utf-8").strip():
                    logger.warning("the page shows a part of %s", name, location=node)
                node["language"] = LANGUAGES.get(path.suffix, "none")
                caption(node, nodes.literal("", path.name))
            if "pyversion" in node:
                versions = readable(node["pyversion"])
                caption(node, nodes.Text(f"Python {versions}"))


def readable(specifier: str) -> str:
    """A version specifier as a reader writes it: ``>=3.12`` becomes ``≥ 3.12``."""
    clauses = (re.match(r"\s*([<>=!~]+)\s*(.*)", s) for s in specifier.split(","))
    return ", ".join(f"{COMPARISONS.get(m[1], m[1])} {m[2].strip()}" for m in clauses)


def caption(node: nodes.literal_block, label: nodes.Node) -> None:
    """Put *node* into the container that Sphinx uses for a listing with a caption.

    The caption has no source, so that gettext does not offer it to translators.
    """
    wrapper = nodes.container("", literal_block=True, classes=["literal-block-wrapper"])
    wrapper.source, wrapper.line = node.source, node.line
    node.document.set_id(wrapper, suggested_prefix="listing")
    node.replace_self(wrapper)
    wrapper += nodes.caption("", "", label)
    wrapper += node


def shown_examples(env: BuildEnvironment) -> dict[str, dict[str, str]]:
    """By page, the files under ``examples/`` that it shows: file name → path."""
    if not hasattr(env, "live_listings_shown"):
        env.live_listings_shown = {}
    return env.live_listings_shown


def warn_of_unshown_examples(app: Sphinx, env: BuildEnvironment) -> None:
    """Warn of each file under ``examples/`` that no page shows."""
    examples = examples_dir(app)
    shown = {name for page in shown_examples(env).values() for name in page.values()}
    # Not Path.rglob(): it fails if a tool deletes one of its caches meanwhile.
    paths = (Path(d, name) for d, _, names in os.walk(examples) for name in names)
    for path in sorted(paths):
        name = path.relative_to(examples).as_posix()
        byproduct = path.suffix == ".pyc" or "/." in f"/{name}"
        if not byproduct and name not in shown:
            logger.warning("no page shows examples/%s: show it or delete it", name)
