"""Doctree nodes as calls of the template's functions.

Every node that the translator does not know is reported with its place, so that
nothing is lost in silence.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from docutils import nodes
from pygments.filters import ErrorToken
from sphinx import addnodes
from sphinx.highlighting import PygmentsBridge
from sphinx.locale import admonitionlabels
from sphinx.util.docutils import SphinxTranslator

from . import assembly, breaks
from .compiler import place_comment
from .highlight import styled_lines
from .images import is_picture
from .markup import array, block, call, literal, optional
from .tables import column_widths, mark_breaks

if TYPE_CHECKING:
    from .builder import TypstBuilder

DEEPEST = 4  # sections of a chapter: its title is the first
LEAD = 200  # characters of a first paragraph that is set as the chapter's motto
SHORT_BOX = 700  # characters of an admonition that stays on one page
SHORT = 160  # characters of a paragraph that stays with the code or table after it
SHORT_BEFORE_COLON = 250  # the same, of one that ends in a colon
LAST_ROWS = 2  # of a table, which stay together
LONG_CELL = 1000  # characters of a table's cell that may go on on the next page
INLINE_CLASSES = {
    "guilabel": "gui",
    "menuselection": "gui",
    "versionmodified": "version-label",
}
NUMBERING = {
    "loweralpha": "a",
    "upperalpha": "A",
    "lowerroman": "i",
    "upperroman": "I",
}
Visitor = Callable[["TypstTranslator", nodes.Element], None]


def skip(self: TypstTranslator, node: nodes.Element) -> None:
    """Leave a node out."""
    raise nodes.SkipNode


def through(self: TypstTranslator, node: nodes.Element) -> None:
    """Set a node's children only."""


def wrap(function: str, *arguments: str) -> Visitor:
    """Return a visitor that opens a call around a node's children."""

    def visit(self: TypstTranslator, node: nodes.Element) -> None:
        self.open(function, *arguments)

    return visit


class TypstTranslator(SphinxTranslator):
    """Translate one item of the book.

    The builder calls :meth:`begin` with the item before the tree is walked, and
    reads ``body`` afterwards.
    """

    builder: TypstBuilder

    def begin(self, item: assembly.Item, targets: assembly.Targets) -> None:
        self.item = item
        self.targets = targets
        self.body: list[str] = []
        self.docnames: list[str] = [item.docname]
        self.depth = 0
        self.pending: list[str] = []  # labels that wait for something to stand on
        self.tight = [False]  # whether the items of the list here are single lines
        self.in_title = False
        self.noted: set[str] = set()  # footnotes and abbreviations that are explained
        self.paged: set[str] = set()  # targets whose page this section has named
        self.bridge = PygmentsBridge("html")
        self.footnotes = {
            self.label(i, assembly.docname_of(node)): node
            for node in item.tree.findall(nodes.footnote)
            for i in node["ids"]
        }

    # -- emitting -----------------------------------------------------------------

    def add(self, code: str) -> None:
        self.body.append(code)

    def add_block(self, node: nodes.Element, code: str) -> None:
        """Add a block, after its place in the sources and its labels."""
        self.place(node)
        self.flush()
        self.add(code)

    def open(self, function: str, *arguments: str) -> None:
        self.add(f"{function}({''.join(f'{a}, ' for a in arguments)}{{")

    def close(self, node: nodes.Element | None = None) -> None:
        self.add("})")

    @contextmanager
    def captured(self) -> Iterator[list[str]]:
        saved, self.body = self.body, []
        yield self.body
        self.body = saved

    def render(self, *children: nodes.Node) -> str:
        """Return the code block of some nodes, translated aside."""
        with self.captured() as body:
            for child in children:
                child.walkabout(self)
        return block(body)

    def place(self, node: nodes.Element) -> None:
        if node.line:
            self.add(place_comment(self.docnames[-1], node.line))

    def problem(self, message: str, node: nodes.Node) -> None:
        self.builder.problem(message, node)

    # -- labels -------------------------------------------------------------------

    def label(self, identifier: str, docname: str = "") -> str:
        name = assembly.label(docname or self.docnames[-1], identifier)
        return self.targets.canonical(name)

    def anchor(self, name: str) -> None:
        if name not in self.builder.places:
            self.builder.places.add(name)
            self.add(call("anchor", literal(name)))

    def flush(self) -> None:
        """Add the labels that were waiting."""
        for name in self.pending:
            self.anchor(name)
        self.pending.clear()

    def own_label(self, node: nodes.Element) -> str:
        """Return the label of a node that carries it itself, as Typst code."""
        for identifier in node["ids"]:
            name = self.label(identifier)
            if name not in self.builder.places:
                self.builder.places.add(name)
                return literal(name)
        return "none"

    CARRY_LABELS = (
        *assembly.CARRY_ONE_LABEL,
        nodes.footnote,
        nodes.footnote_reference,
    )

    def dispatch_visit(self, node: nodes.Node) -> None:
        if isinstance(node, nodes.Element) and not isinstance(node, self.CARRY_LABELS):
            self.pending += [self.label(i) for i in node.get("ids", ())]
            if isinstance(node.parent, nodes.TextElement) and not self.in_title:
                self.flush()
        super().dispatch_visit(node)

    def unknown_visit(self, node: nodes.Element) -> None:
        self.problem(f"the PDF builder does not know the node <{node.tagname}>", node)
        raise nodes.SkipNode

    # -- structure ----------------------------------------------------------------

    visit_document = depart_document = through
    visit_compound = depart_compound = through
    visit_compact_paragraph = depart_compact_paragraph = through
    visit_acks = depart_acks = visit_glossary = depart_glossary = through
    visit_generated = depart_generated = visit_target = depart_target = through
    visit_comment = visit_substitution_definition = visit_index = skip
    visit_toctree = visit_tabular_col_spec = visit_highlightlang = skip
    visit_meta = visit_docinfo = visit_system_message = visit_footnote = skip
    visit_pending = visit_decoration = skip

    def visit_start_of_file(self, node: nodes.Element) -> None:
        self.docnames.append(node["docname"])

    def depart_start_of_file(self, node: nodes.Element) -> None:
        self.flush()
        self.docnames.pop()

    def visit_section(self, node: nodes.Element) -> None:
        self.depth += 1
        self.paged.clear()
        if self.depth > DEEPEST:
            message = f"a section of level {self.depth}: a chapter has {DEEPEST}"
            self.problem(message, node)

    def depart_section(self, node: nodes.Element) -> None:
        self.depth -= 1
        if self.depth == 0:
            self.flush()
            self.close()

    def visit_title(self, node: nodes.Element) -> None:
        section = node.parent
        if not isinstance(section, nodes.section):
            self.add_block(node, call("minor-title", self.render(*node.children)))
            raise nodes.SkipNode
        title = self.title(section)
        inline = node.findall(nodes.Inline)
        self.pending += [self.label(i) for part in inline for i in part["ids"]]
        name = self.own_label(section)
        number = str(self.item.number or "none")
        self.place(node)
        if self.depth > 1:
            level = str(self.item.level + self.depth - 1)
            self.add(call("section", level, str(self.depth), name, title))
        elif self.item.kind == "part":
            chapters = array(map(self.chapter_of_part, self.item.chapters))
            self.open("part", number, name, title, chapters)
        else:
            inner = section.findall(nodes.section, include_self=False)
            sections = array(
                array([literal(self.section_label(child)), self.title(child)])
                for child in inner
                if nearest_section(child) is section
            )
            self.open("chapter", str(self.item.level), number, name, title, sections)
        raise nodes.SkipNode

    def chapter_of_part(self, chapter: assembly.Item) -> str:
        section = chapter.section
        name = literal(self.section_label(section))
        return array([str(chapter.number), name, self.title(section)])

    def title(self, section: nodes.Element) -> str:
        """Return a section's title as Typst code, without notes, links and labels.

        It is set more than once: in its place, in running heads, in lists.
        """
        pending, self.pending, self.in_title = self.pending, [], True
        code = self.render(*section[0].children)
        self.pending, self.in_title = pending, False
        return code

    def section_label(self, section: nodes.Element) -> str:
        return self.label(section["ids"][0], assembly.docname_of(section))

    visit_rubric = visit_subtitle = wrap("minor-title")
    depart_rubric = depart_subtitle = close

    def visit_transition(self, node: nodes.Element) -> None:
        following = node.next_node(descend=False, siblings=True)
        if following is not None and not isinstance(following, nodes.footnote):
            self.add("ornament()")
        raise nodes.SkipNode

    # -- paragraphs ---------------------------------------------------------------

    def visit_paragraph(self, node: nodes.Element) -> None:
        node["inline"] = self.is_inline(node)
        if not node["inline"]:
            self.place(node)
            node["start"] = len(self.body)
            self.open("lead" if self.is_lead(node) else "p")
        self.flush()

    def depart_paragraph(self, node: nodes.Element) -> None:
        if node["inline"]:
            return
        self.close()
        start = node["start"]
        # A footnote of what goes to the next page could stay on the page before.
        has_notes = any(c.startswith(("foot(", "note(")) for c in self.body[start:])
        if self.body[start] == "p({" and is_announcement(node) and not has_notes:
            self.body[start] = "announcement({"

    def is_inline(self, paragraph: nodes.Element) -> bool:
        """Return whether a paragraph is the text of what it stands in."""
        parent = paragraph.parent
        if len(paragraph) == 1 and isinstance(paragraph[0], nodes.image):
            return True
        if isinstance(parent, nodes.entry):
            return len(parent) == 1
        if isinstance(parent, nodes.footnote):
            return next(parent.findall(nodes.paragraph)) is paragraph
        if isinstance(parent, nodes.definition):
            return parent.index(paragraph) == 0
        return self.tight[-1] and isinstance(
            parent, (nodes.list_item, nodes.field_body)
        )

    def is_lead(self, paragraph: nodes.Element) -> bool:
        """Return whether a paragraph says what a numbered chapter is about."""
        parent = paragraph.parent
        return (
            self.item.kind == "chapter"
            and self.depth == 1
            and isinstance(parent, nodes.section)
            and parent.index(paragraph) == 1
            and len(paragraph.astext()) <= LEAD
        )

    def visit_line_block(self, node: nodes.Element) -> None:
        if not isinstance(node.parent, nodes.line_block):
            self.flush()
            self.open("lines")

    def depart_line_block(self, node: nodes.Element) -> None:
        if not isinstance(node.parent, nodes.line_block):
            self.close()

    def visit_line(self, node: nodes.Element) -> None:
        depth, parent = -1, node.parent
        while isinstance(parent, nodes.line_block):
            depth, parent = depth + 1, parent.parent
        if depth:
            self.add(call("h", f"{1.5 * depth:g}em"))

    def depart_line(self, node: nodes.Element) -> None:
        self.add("linebreak()")

    visit_block_quote, depart_block_quote = wrap("quotation"), close
    visit_attribution, depart_attribution = wrap("attribution"), close
    visit_centered, depart_centered = wrap("centered"), close

    # -- inline text --------------------------------------------------------------

    def visit_Text(self, node: nodes.Text) -> None:
        text = node.astext()
        if not isinstance(node.parent, nodes.FixedTextElement):
            text = text.replace("\n", " ")
        if text:
            self.add(literal(text))
        raise nodes.SkipNode

    visit_emphasis = visit_title_reference = visit_manpage = wrap("emph")
    depart_emphasis = depart_title_reference = depart_manpage = close
    visit_strong, depart_strong = wrap("strong"), close
    visit_superscript, depart_superscript = wrap("super"), close
    visit_subscript, depart_subscript = wrap("sub"), close
    visit_literal_emphasis, depart_literal_emphasis = wrap("code-emph"), close
    visit_literal_strong, depart_literal_strong = wrap("code-strong"), close
    visit_download_reference = depart_download_reference = through

    def visit_literal(self, node: nodes.Element) -> None:
        if "kbd" in node["classes"]:
            self.add(call("kbd", literal(node.astext())))
            raise nodes.SkipNode
        for child in node.children:  # a file name has its variable parts emphasised
            text = child.astext()
            if isinstance(child, nodes.emphasis):
                self.add(call("code-emph", literal(text)))
            else:
                self.add(inline_code(text, node.get("room")))
        raise nodes.SkipNode

    visit_problematic = visit_literal

    def visit_inline(self, node: nodes.Element) -> None:
        functions = [INLINE_CLASSES.get(name) for name in node["classes"]]
        node["function"] = next(filter(None, functions), None)
        if node["function"]:
            self.open(node["function"])

    def depart_inline(self, node: nodes.Element) -> None:
        if node["function"]:
            self.close()

    visit_abbreviation = through

    def depart_abbreviation(self, node: nodes.Element) -> None:
        explanation = node.get("explanation")
        if explanation and not self.in_title and node.astext() not in self.noted:
            self.noted.add(node.astext())
            self.add(call("foot", literal(explanation)))

    def visit_math(self, node: nodes.Element) -> None:
        self.problem("the PDF builder cannot set mathematics", node)
        raise nodes.SkipNode

    visit_math_block = visit_displaymath = visit_math

    def visit_raw(self, node: nodes.Element) -> None:
        if "typst" in node["format"].split():
            self.add(node.astext())
        raise nodes.SkipNode

    # -- references ---------------------------------------------------------------

    def visit_reference(self, node: nodes.Element) -> None:
        uri = node.get("refuri", "")
        if "refid" in node:
            self.internal_reference(node, self.label(node["refid"]))
        elif uri.startswith("%"):
            self.internal_reference(node, self.targets.canonical(uri))
        elif uri and not self.in_title:
            self.external_reference(node, uri)
        else:
            self.add(self.render(*node.children))
        raise nodes.SkipNode

    def internal_reference(self, node: nodes.Element, name: str) -> None:
        text = self.render(*node.children)
        if name not in self.targets.known or self.in_title:
            self.add(text)
            return
        self.builder.references.setdefault(name, node)
        # A term's page would be noise: the glossary is easily found.
        is_term = any("std-term" in n["classes"] for n in node.findall(nodes.inline))
        names_page = name not in self.paged and not is_term
        self.paged.add(name)
        self.add(call("xref", literal(name), str(names_page).lower(), text))

    def external_reference(self, node: nodes.Element, uri: str) -> None:
        text = node.astext()
        short = re.sub(r"^(https?://|mailto:)", "", uri).rstrip("/")
        if text.rstrip("/") in (uri.rstrip("/"), short):
            self.add(call("url", literal(uri), literal(text)))
            return
        self.add(call("external", literal(uri), self.render(*node.children)))
        # Print would drown in the addresses of each function that is named.
        by_intersphinx = node.get("internal") is False and "reftitle" in node
        if not by_intersphinx and uri not in self.noted:
            self.noted.add(uri)
            note = call("url", literal(uri), literal(short))
            self.add(call("foot", note))

    def visit_number_reference(self, node: nodes.Element) -> None:
        name = self.label(node["refid"]) if "refid" in node else node["refuri"]
        name = self.targets.canonical(name)
        if name in self.targets.numbers:  # Sphinx counts otherwise: the book's wins
            kind, number = self.targets.numbers[name]
            text = f"{self.builder.words[kind]}\N{NO-BREAK SPACE}{number}"
            node.children = [nodes.Text(text)]
        self.internal_reference(node, name)
        raise nodes.SkipNode

    def visit_footnote_reference(self, node: nodes.Element) -> None:
        name = self.label(node["refid"])
        note = self.footnotes.get(name)
        if note is None or self.in_title:
            self.problem("this footnote cannot be set", node)
        elif name in self.noted:
            self.add(call("note-again", literal(name)))
        else:
            self.noted.add(name)
            body = [n for n in note.children if not isinstance(n, nodes.label)]
            self.add(call("note", literal(name), self.render(*body)))
        raise nodes.SkipNode

    def visit_citation(self, node: nodes.Element) -> None:
        self.flush()
        self.open("citation")

    depart_citation = close
    visit_label, depart_label = wrap("citation-label"), close

    # -- lists --------------------------------------------------------------------

    @staticmethod
    def is_tight(items: nodes.Element) -> bool:
        """Return whether every item of a list is one paragraph, sublists aside."""
        plain = (nodes.paragraph, nodes.bullet_list, nodes.enumerated_list)
        return all(
            sum(isinstance(child, nodes.paragraph) for child in item.children) <= 1
            and all(isinstance(c, (*plain, nodes.Invisible)) for c in item.children)
            for item in items.children
        )

    def open_list(self, node: nodes.Element, function: str, *arguments: str) -> None:
        tight = self.is_tight(node)
        self.tight.append(tight)
        self.add(f"{function}({', '.join([str(tight).lower(), *arguments])},")

    def close_list(self, node: nodes.Element) -> None:
        self.tight.pop()
        self.add(")")

    def visit_bullet_list(self, node: nodes.Element) -> None:
        self.open_list(node, "bullets")

    def visit_enumerated_list(self, node: nodes.Element) -> None:
        number = NUMBERING.get(node.get("enumtype", ""), "1")
        pattern = f"{node.get('prefix', '')}{number}{node.get('suffix', '.')}"
        start = str(node.get("start", 1))
        self.open_list(node, "numbers", literal(pattern), start)

    depart_bullet_list = depart_enumerated_list = close_list

    def visit_list_item(self, node: nodes.Element) -> None:
        self.add("{")

    def depart_list_item(self, node: nodes.Element) -> None:
        self.add("},")

    def visit_definition_list(self, node: nodes.Element) -> None:
        self.tight.append(False)
        self.add("definitions(")

    depart_definition_list = close_list

    def visit_field_list(self, node: nodes.Element) -> None:
        self.tight.append(True)
        self.add("fields(")

    visit_option_list = visit_field_list
    depart_field_list = depart_option_list = close_list

    def visit_definition_list_item(self, node: nodes.Element) -> None:
        heads = [n for n in node.children if not isinstance(n, nodes.definition)]
        with self.captured() as term:
            for n, head in enumerate(heads):
                if n and isinstance(head, nodes.term):
                    self.add("linebreak()")
                head.walkabout(self)
        bodies = [n for n in node.children if isinstance(n, nodes.definition)]
        self.add(f"definition({block(term)}, {self.render(*bodies)}),")
        raise nodes.SkipNode

    def visit_term(self, node: nodes.Element) -> None:
        self.flush()

    depart_term = visit_definition = depart_definition = through
    visit_classifier, depart_classifier = wrap("classifier"), close

    def visit_field(self, node: nodes.Element) -> None:
        name, body = (self.render(*child.children) for child in node.children)
        self.add(f"terms.item({name}, {body}),")
        raise nodes.SkipNode

    def visit_option_list_item(self, node: nodes.Element) -> None:
        options, description = node.children
        body = self.render(*description.children)
        self.add(f"terms.item({inline_code(options.astext())}, {body}),")
        raise nodes.SkipNode

    def visit_hlist(self, node: nodes.Element) -> None:
        self.add("hlist(")

    def depart_hlist(self, node: nodes.Element) -> None:
        self.add(")")

    visit_hlistcol, depart_hlistcol = visit_list_item, depart_list_item

    # -- images and figures -------------------------------------------------------

    def visit_image(self, node: nodes.Element) -> None:
        file = self.builder.images.get(node["uri"])
        if file is None:  # Sphinx has said that it cannot be read
            raise nodes.SkipNode
        if not is_picture(Path(self.builder.srcdir, node["uri"])):
            self.problem(f"{node['uri']} is not a picture that can be read", node)
        if not node.get("alt"):
            self.problem("an image without alternative text (alt)", node)
        inline = isinstance(node.parent, nodes.TextElement) and len(node.parent) > 1
        picture = call(
            "inline-picture" if inline else "picture",
            literal(f"/images/{file}"),
            alt=literal(node.get("alt", "")),
            width=length(node.get("width", "")),
        )
        if inline:
            self.add(picture)
        else:
            self.add_block(node, picture)
        raise nodes.SkipNode

    def visit_figure(self, node: nodes.Element) -> None:
        captions = [n for n in node.children if isinstance(n, nodes.caption)]
        legends = [n for n in node.children if isinstance(n, nodes.legend)]
        content = [n for n in node.children if n not in captions + legends]
        code = call(
            "picture-figure",
            self.own_label(node),
            optional(node.get("number")),
            self.render(*captions[0].children) if captions else "none",
            self.render(*legends) if legends else "none",
            self.render(*content),
        )
        self.add_block(node, code)
        raise nodes.SkipNode

    visit_legend = depart_legend = through

    # -- code ---------------------------------------------------------------------

    def visit_container(self, node: nodes.Element) -> None:
        if node.get("literal_block"):
            caption, listing = node.children
            listing["caption"] = self.render(*caption.children)
            node.remove(caption)

    depart_container = through

    def visit_literal_block(self, node: nodes.Element) -> None:
        if is_output(node) and literal_block(sibling(node, -1)) is not None:
            raise nodes.SkipNode  # set with its listing
        if is_output(node):
            self.add_block(node, call("output-block", *self.code(node)))
            raise nodes.SkipNode
        options = node.get("highlight_args", {})
        start = options.get("linenostart", 1) if node.get("linenos") else None
        output = literal_block(sibling(node, 1))
        if output is not None and not is_output(output):
            output = None
        code = call(
            "listing",
            *self.code(node, output),
            start=None if start is None else str(start),
            marked=array(map(str, options["hl_lines"]))
            if "hl_lines" in options
            else None,
            caption=node.get("caption"),
            output=array(self.code(output)) if output is not None else None,
        )
        self.add_block(node, code)
        raise nodes.SkipNode

    def code(
        self, node: nodes.Element, output: nodes.Element | None = None
    ) -> tuple[str, str]:
        """Return a block's source and its chunks of coloured lines, as Typst code.

        *output* is what is set in the same box.
        """
        # A tab moves to the next column of eight, as on a terminal: not so in Typst.
        source = node.astext().expandtabs().rstrip("\n")
        lines = source.split("\n")
        others = output.astext().rstrip("\n").count("\n") + 1 if output else 0
        styled = self.highlighted(source, node)
        parts = breaks.chunks(lines, breaks.page_breaks(lines, others))
        chunks = [
            array([str(blanks), array(styled[start:end])])
            for blanks, start, end in parts
        ]
        return literal(source), array(chunks)

    visit_doctest_block = visit_literal_block

    def highlighted(self, source: str, node: nodes.Element) -> list[str]:
        language = node.get("language", "none")
        if any(isinstance(child, nodes.Inline) for child in node.children):
            language = "none"  # a parsed literal is not in a language
        options = self.config.highlight_options.get(language, {})
        force = node.get("force", False)
        lexer = self.bridge.get_lexer(source, language, options, force, node)
        try:
            return styled_lines(source, lexer)
        except ErrorToken:
            self.problem(f"this code does not lex as {language}", node)
            return []

    # -- tables -------------------------------------------------------------------

    def visit_table(self, node: nodes.Element) -> None:
        title = next((n for n in node.children if isinstance(n, nodes.title)), None)
        group = node.next_node(nodes.tgroup)
        columns = [n for n in group.children if isinstance(n, nodes.colspec)]
        head = [row for n in group.findall(nodes.thead) for row in n.children]
        body = [row for n in group.findall(nodes.tbody) for row in n.children]
        if "colwidths-given" in node["classes"]:
            widths = [f"{column['colwidth']}fr" for column in columns]
        else:
            widths = column_widths(len(columns), [*head, *body])
        mark_breaks(widths, [*head, *body])
        # A cell that spans rows would reach from one group of rows into the other.
        spans = any("morerows" in entry for row in body for entry in row.children)
        split = len(body) if spans else max(0, len(body) - LAST_ROWS)
        rows, last = body[:split], body[split:]
        self.place(node)
        self.flush()
        name = self.own_label(node)
        if title and name == "none":  # where it begins, to know where it goes on
            name = literal(f"table-{len(self.builder.places)}")
            self.builder.places.add(name)
        self.tight.append(True)
        code = call(
            "data-table",
            name,
            optional(node.get("number")),
            self.render(*title.children) if title else "none",
            array(widths),
            str(len(head)),
            str(sum(1 for column in columns if column.get("stub"))),
            array(cell for row in head for cell in self.cells(row)),
            array(cell for row in rows for cell in self.cells(row)),
            array(cell for row in last for cell in self.cells(row)),
        )
        self.tight.pop()
        self.add(code)
        raise nodes.SkipNode

    def cells(self, row: nodes.Element) -> Iterator[str]:
        for entry in row.children:
            spans = {
                "colspan": entry.get("morecols", 0) + 1,
                "rowspan": entry.get("morerows", 0) + 1,
            }
            named = {name: str(span) for name, span in spans.items() if span > 1}
            if len(entry.astext()) > LONG_CELL:
                named["breakable"] = "true"
            for name in ("left", "right", "center"):
                if f"text-{name}" in entry["classes"]:
                    named["align"] = name
            yield call("table.cell", self.render(*entry.children), **named)

    # -- boxes --------------------------------------------------------------------

    def open_box(self, node: nodes.Element, kind: str, title: str) -> None:
        # A footnote in a box that breaks can come a page before its mark.
        has_notes = any(node.findall(nodes.footnote_reference))
        has_code = any(node.findall(nodes.literal_block))
        short = (len(node.astext()) < SHORT_BOX and not has_code) or has_notes
        self.place(node)
        self.flush()
        self.open("admonition", literal(kind), title, str(short).lower())

    def visit_admonition(self, node: nodes.Element) -> None:
        title = "none"
        if node.children and isinstance(node[0], nodes.title):
            title = self.render(*node.pop(0).children)
        kinds = [name for name in node["classes"] if name in admonitionlabels]
        self.open_box(node, kinds[0] if kinds else "note", title)

    def visit_named_admonition(self, node: nodes.Element) -> None:
        title = admonitionlabels[node.tagname]
        self.open_box(node, node.tagname, literal(str(title)))

    visit_attention = visit_caution = visit_danger = visit_error = visit_hint = (
        visit_important
    ) = visit_note = visit_tip = visit_warning = visit_seealso = visit_named_admonition
    depart_attention = depart_caution = depart_danger = depart_error = depart_hint = (
        depart_important
    ) = depart_note = depart_tip = depart_warning = depart_seealso = close
    depart_admonition = close

    def visit_topic(self, node: nodes.Element) -> None:
        if "contents" in node["classes"]:  # the book has its own
            raise nodes.SkipNode
        self.visit_admonition(node)

    depart_topic = depart_sidebar = close
    visit_sidebar = visit_admonition

    def visit_versionmodified(self, node: nodes.Element) -> None:
        self.place(node)
        self.flush()
        self.open("version-note", literal(node["type"]))

    depart_versionmodified = close

    # -- descriptions of objects --------------------------------------------------

    visit_desc, depart_desc = wrap("description"), close
    visit_desc_content, depart_desc_content = wrap("description-body"), close
    visit_desc_inline = depart_desc_inline = through
    visit_desc_type = depart_desc_type = visit_desc_name = depart_desc_name = through
    visit_desc_addname = depart_desc_addname = through
    visit_desc_signature_line = depart_desc_signature_line = through
    visit_desc_annotation, depart_desc_annotation = wrap("emph"), close

    def visit_desc_signature(self, node: nodes.Element) -> None:
        self.place(node)
        self.flush()
        self.open("signature", self.own_label(node))

    depart_desc_signature = close

    def visit_desc_returns(self, node: nodes.Element) -> None:
        self.add(literal(" → "))

    depart_desc_returns = through

    def visit_desc_parameterlist(self, node: nodes.Element) -> None:
        self.add(literal("("))

    def depart_desc_parameterlist(self, node: nodes.Element) -> None:
        self.add(literal(")"))

    def visit_desc_parameter(self, node: nodes.Element) -> None:
        if node.parent.index(node):
            self.add(literal(", "))

    depart_desc_parameter = through

    def visit_desc_optional(self, node: nodes.Element) -> None:
        self.add(literal("["))

    def depart_desc_optional(self, node: nodes.Element) -> None:
        self.add(literal("]"))


for _element in addnodes.SIG_ELEMENTS:
    setattr(TypstTranslator, f"visit_{_element.__name__}", through)
    setattr(TypstTranslator, f"depart_{_element.__name__}", through)


def length(value: str) -> str | None:
    """Return a length of reStructuredText as one of Typst, ``None`` for none.

    A pixel is that of CSS: 0.75 points.
    """
    match = re.fullmatch(r"([\d.]+)\s*(%|px|pt|em|cm|mm|in|)", value.strip())
    if not match:
        return None
    number, unit = float(match[1]), match[2]
    if unit in ("px", ""):
        number, unit = number * 0.75, "pt"
    return f"{number:g}{unit}"


def inline_code(text: str, room: int | None = None) -> str:
    """Return the call for inline code, whose column has *room* for so many characters.

    Code that Typst breaks nowhere is the common case, and its call is the cheap one.
    """
    parts = breaks.pieces(text, room, room) if room else breaks.pieces(text)
    if len(parts) == 1 and breaks.is_solid(text):
        return call("lit", literal(text))
    return call("held-lit", *map(literal, parts))


def is_announcement(paragraph: nodes.Element) -> bool:
    """Return whether a paragraph has to stay with what comes after it."""
    following = paragraph.next_node(descend=False, siblings=True)
    while isinstance(following, (nodes.Invisible, addnodes.index)):
        following = following.next_node(descend=False, siblings=True)
    if following is None:
        return False
    text = paragraph.astext()
    if text.endswith(":"):
        return len(text) <= SHORT_BEFORE_COLON
    shown = isinstance(following, nodes.table) or literal_block(following) is not None
    return shown and len(text) <= SHORT


def nearest_section(node: nodes.Node) -> nodes.Element:
    """Return the section that *node* is in."""
    node = node.parent
    while not isinstance(node, nodes.section):
        node = node.parent
    return node


def literal_block(node: nodes.Node | None) -> nodes.Element | None:
    """Return the literal block that *node* is, or that it wraps with a caption."""
    if isinstance(node, nodes.container) and node.get("literal_block"):
        return node[-1]
    return node if isinstance(node, nodes.literal_block) else None


def is_output(block: nodes.Element) -> bool:
    """Return whether a literal block is the output of a program."""
    return block.get("testnodetype") == "testoutput"


def sibling(block: nodes.Element, step: int) -> nodes.Node | None:
    """Return what stands before (-1) or after (1) a literal block."""
    node = block.parent if literal_block(block.parent) is block else block
    place = node.parent.index(node) + step
    return node.parent[place] if 0 <= place < len(node.parent) else None
