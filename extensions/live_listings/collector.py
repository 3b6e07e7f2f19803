"""Checks and labels the blocks of code of each page as it is read."""

from __future__ import annotations

import os
import re
from pathlib import Path
from typing import TYPE_CHECKING

from docutils import nodes
from sphinx.environment.collectors import EnvironmentCollector
from sphinx.util import logging

from live_listings.blocks import example_path, examples_dir, kind_of, steps_of_page
from live_listings.counts import count_page, counts_of

if TYPE_CHECKING:
    from sphinx.application import Sphinx
    from sphinx.environment import BuildEnvironment

logger = logging.getLogger(__name__)

COMPARISONS = {">=": "≥", "<=": "≤", "==": "=", "!=": "≠"}
LANGUAGES = {".py": "python", ".ini": "ini", ".json": "json", ".xml": "xml"}


class ListingsCollector(EnvironmentCollector):
    """Checks and labels each page's blocks; notes what files it shows, and counts."""

    def clear_doc(self, app: Sphinx, env: BuildEnvironment, docname: str) -> None:
        shown_examples(env).pop(docname, None)
        counts_of(env).pop(docname, None)

    def merge_other(
        self,
        app: Sphinx,
        env: BuildEnvironment,
        docnames: set[str],
        other: BuildEnvironment,
    ) -> None:
        for docname in docnames:
            shown_examples(env)[docname] = shown_examples(other)[docname]
            counts_of(env)[docname] = counts_of(other)[docname]

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
                if shown.setdefault(path.name, name) != name:
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
        source = Path(app.env.doc2path(app.env.docname))
        steps = steps_of_page(doctree, source, examples, None)
        counts_of(app.env)[app.env.docname] = count_page(list(steps))


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
    node.replace_self(wrapper)  # which also gives it the ids of the node
    node["ids"], node["names"] = [], []
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
