"""From a Sphinx environment to the items of a book, in reading order."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Literal

from docutils import nodes
from sphinx import addnodes
from sphinx.builders import Builder
from sphinx.util.docutils import new_document
from sphinx.util.nodes import inline_all_toctrees

Kind = Literal["front", "part", "chapter", "back"]


# Nodes that are labelled themselves: all their ids share the first one's label.
CARRY_ONE_LABEL = (
    nodes.section,
    nodes.figure,
    nodes.table,
    addnodes.desc_signature,
)


@dataclass
class Item:
    """A part or a chapter: one file of Typst source.

    *number* is the one that is printed, ``None`` for front and back matter; *level*
    is that of its heading; *chapters* are those of a part.
    """

    kind: Kind
    docname: str
    tree: nodes.document
    level: int
    number: int | None = None
    chapters: list[Item] = field(default_factory=list)

    @property
    def section(self) -> nodes.section:
        """The section that is the part or the chapter; its first child is the title."""
        return next(self.tree.findall(nodes.section))


@dataclass
class Targets:
    """What references can point to.

    *alias* maps an id that shares its place with another to that other one: Typst
    allows a place one label. *numbers* are the kind ("figure" or "table") and the
    number of captioned figures and tables, which their nodes have as ``number`` too.
    """

    known: set[str] = field(default_factory=set)
    alias: dict[str, str] = field(default_factory=dict)
    numbers: dict[str, tuple[str, str]] = field(default_factory=dict)

    def canonical(self, label: str) -> str:
        """Return the label that stands in the book for *label*."""
        return self.alias.get(label, label)


def label(docname: str, identifier: str = "") -> str:
    """Return the book-wide label of an id, or of a document."""
    return f"%{docname}#{identifier}" if identifier else f"%{docname}"


def docname_of(node: nodes.Node) -> str:
    """Return the document that a node of an assembled tree comes from."""
    while not isinstance(node, addnodes.start_of_file):
        node = node.parent
    return node["docname"]


def assemble(builder: Builder) -> list[Item]:
    """Return the book's items, their toctrees inlined and references resolved.

    The structure is that of the toctrees. A page of the root document's toctrees
    that has a toctree itself is a part, and its entries are chapters, numbered
    through the book. Any other page of the root's is an unnumbered chapter: front
    matter before the first part, back matter after it. In a book without parts, all
    pages are numbered chapters. Toctrees in chapters become sections.
    """
    env = builder.env
    traversed = [env.config.root_doc]
    pages = list(_entries(builder, env.config.root_doc))
    inner = {page: list(_entries(builder, page)) for page in pages}
    has_parts = any(inner.values())
    items: list[Item] = []
    parts = chapters = 0
    for page in pages:
        if inner[page]:
            parts += 1
            part = Item("part", page, _page(builder, page), 1, parts)
            items.append(part)
            for chapter in inner[page]:
                chapters += 1
                tree = _inlined(builder, chapter, traversed)
                part.chapters.append(Item("chapter", chapter, tree, 2, chapters))
            items += part.chapters
        elif has_parts:
            kind: Kind = "back" if parts else "front"
            items.append(Item(kind, page, _inlined(builder, page, traversed), 1))
        else:
            chapters += 1
            tree = _inlined(builder, page, traversed)
            items.append(Item("chapter", page, tree, 1, chapters))
    for item in items:
        env.resolve_references(item.tree, item.docname, builder)
        builder.post_process_images(item.tree)
    return items


def _entries(builder: Builder, docname: str) -> Iterator[str]:
    for toctree in builder.env.get_doctree(docname).findall(addnodes.toctree):
        yield from toctree["includefiles"]


def _page(builder: Builder, docname: str) -> nodes.document:
    tree = builder.env.get_doctree(docname)
    for toctree in list(tree.findall(addnodes.toctree)):
        toctree.parent.remove(toctree)
    return _wrapped(docname, tree)


def _inlined(builder: Builder, docname: str, traversed: list[str]) -> nodes.document:
    traversed.append(docname)
    tree = builder.env.get_doctree(docname)
    if any(tree.findall(addnodes.toctree)):  # a deep copy, which takes its time
        tree = inline_all_toctrees(builder, set(), docname, tree, str, traversed)
    return _wrapped(docname, tree)


def _wrapped(docname: str, tree: nodes.document) -> nodes.document:
    """Return *tree* in a ``start_of_file``, as Sphinx has those that it inlines."""
    document = new_document(docname)
    document.settings = tree.settings
    file = addnodes.start_of_file(docname=docname)
    file.extend(tree.children)
    document.append(file)
    for inlined in document.findall(addnodes.start_of_file):
        for child in inlined.children:
            child.parent = inlined  # Sphinx leaves it at the page's own document
    return document


def collect_targets(items: list[Item]) -> Targets:
    """Return every label of the book and the numbers of its figures and tables."""
    targets = Targets()
    for item in items:
        for file in item.tree.findall(addnodes.start_of_file):
            section = next(file.findall(nodes.section), None)
            if section is not None and section["ids"]:
                docname = file["docname"]
                first = label(docname, section["ids"][0])
                targets.known.add(label(docname))
                targets.alias[label(docname)] = first
        counts = {"figure": 0, "table": 0}
        for node in item.tree.findall(nodes.Element):
            labels = [label(docname_of(node), i) for i in node.get("ids", ())]
            targets.known.update(labels)
            if isinstance(node, CARRY_ONE_LABEL):
                targets.alias.update(dict.fromkeys(labels[1:], *labels[:1]))
            if is_captioned(node) and item.kind == "chapter":
                kind = node.tagname
                counts[kind] += 1
                node["number"] = f"{item.number}-{counts[kind]}"
                numbered = kind, node["number"]
                targets.numbers.update(dict.fromkeys(labels, numbered))
    return targets


def is_captioned(node: nodes.Node) -> bool:
    """Return whether *node* is a figure or a table that gets a number."""
    return (
        isinstance(node, nodes.figure)
        and any(isinstance(child, nodes.caption) for child in node.children)
    ) or (
        isinstance(node, nodes.table)
        and any(isinstance(child, nodes.title) for child in node.children)
    )
