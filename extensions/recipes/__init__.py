"""The ``recipes`` directive: a list of the recipes of a part, by chapter.

A recipe is a section of a chapter between the sections "At a glance" and
"Pitfalls": the order of a chapter's sections is fixed. The list is made when a page is
written, from the chapters as they were read, so that it has their translated titles.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from docutils import nodes
from sphinx import addnodes
from sphinx.transforms.post_transforms import SphinxPostTransform
from sphinx.util import logging
from sphinx.util.docutils import SphinxDirective
from sphinx.util.nodes import make_refnode

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sphinx.application import Sphinx
    from sphinx.environment import BuildEnvironment
    from sphinx.util.typing import ExtensionMetadata

logger = logging.getLogger(__name__)

# Sphinx makes section ids from the English titles, in a translation too.
BEFORE, AFTER = "at-a-glance", "pitfalls"


class recipe_list(nodes.General, nodes.Element):
    """Stands where the list of the recipes of the part *part* will be."""


class RecipesDirective(SphinxDirective):
    """``recipes`` with the folder of a part as its argument."""

    required_arguments = 1

    def run(self) -> list[nodes.Node]:
        part = f"{self.arguments[0]}/index"
        if part not in self.env.found_docs:
            raise self.error(f"no part has the folder {self.arguments[0]!r}")
        self.env.metadata[self.env.docname]["recipes"] = "yes"
        node = recipe_list(part=part)
        self.set_source_info(node)
        return [node]


def chapters_of(env: BuildEnvironment, part: str) -> list[str]:
    """The chapters of a part, in the order of its table of contents."""
    toctrees = env.get_doctree(part).findall(addnodes.toctree)
    return [name for toctree in toctrees for name in toctree["includefiles"]]


def recipes_of(chapter: nodes.document) -> Iterator[nodes.section]:
    """The sections of a chapter that are recipes."""
    inside = False
    for section in chapter[0].children:
        if not isinstance(section, nodes.section):
            continue
        if AFTER in section["ids"]:
            return
        if inside:
            yield section
        inside = inside or BEFORE in section["ids"]


class RecipeLists(SphinxPostTransform):
    """Puts the lists in their places, before references are resolved."""

    default_priority = 5

    def run(self) -> None:
        for node in list(self.document.findall(recipe_list)):
            listed = nodes.bullet_list()
            for docname in chapters_of(self.env, node["part"]):
                listed += self.chapter(docname)
            node.replace_self(listed)

    def chapter(self, docname: str) -> nodes.Node:
        """The chapter's title and the list of its recipes; both lead there."""
        chapter = self.env.get_doctree(docname)
        title = self.env.titles[docname]
        link = self.link(docname, "", title.children)
        item = nodes.list_item("", nodes.paragraph("", "", link))
        recipes = nodes.bullet_list()
        for section in recipes_of(chapter):
            link = self.link(docname, section["ids"][0], section[0].children)
            recipes += nodes.list_item("", nodes.paragraph("", "", link))
        item += recipes if recipes.children else []
        return item

    def link(self, docname: str, target: str, title: list[nodes.Node]) -> nodes.Node:
        text = nodes.inline("", "", *(child.deepcopy() for child in title))
        for reference in list(text.findall(addnodes.pending_xref)):
            reference.replace_self(reference.children)  # a link holds no link
        return make_refnode(
            self.app.builder, self.env.current_document.docname, docname, target, text
        )


def pages_with_lists(app: Sphinx, env: BuildEnvironment) -> list[str]:
    """Write these pages again whatever has changed: it may be a recipe's title."""
    return [name for name, data in env.metadata.items() if "recipes" in data]


def setup(app: Sphinx) -> ExtensionMetadata:
    """Register the directive and the transform that makes its lists."""
    app.add_node(recipe_list)
    app.add_directive("recipes", RecipesDirective)
    app.add_post_transform(RecipeLists)
    app.connect("env-updated", pages_with_lists)
    return {"version": "1", "parallel_read_safe": True, "parallel_write_safe": True}
