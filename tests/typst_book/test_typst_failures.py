"""What is wrong is named with its place, and costs no PDF that was there."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from docutils import nodes
from docutils.parsers.rst import Directive
from small_book import MakeBook
from sphinx.testing.util import SphinxTestApp

INDEX = "# Book\n\n```{toctree}\nchapter\n```\n"
OLD = b"%PDF the old one"


class Odd(Directive):
    """A directive whose node no builder knows."""

    def run(self) -> list[nodes.Node]:
        node = odd_node()
        node.source, node.line = self.state_machine.get_source_and_line(self.lineno)
        return [node]


class odd_node(nodes.General, nodes.Element):
    """Unknown to the builder."""


def add_odd(app: SphinxTestApp) -> None:
    app.add_directive("odd", Odd, override=True)


DEEP = "".join(f"{'#' * n} Level {n}\n\n" for n in range(2, 6))

# name: (the chapter below its title, the line, what is said)
CASES = {
    "unknown node": (
        "Text.\n\n```{odd}\n```",
        5,
        "the PDF builder does not know the node <odd_node>",
    ),
    "no alternative text": (
        "```{image} square.svg\n```",
        3,
        "an image without alternative text (alt)",
    ),
    "missing glyph": (
        "Text with 日.",
        3,
        "the fonts of the PDF do not have '日' (U+65E5)",
    ),
    "missing glyph in code": (
        "```python\nx = '😀'\n```",
        3,
        "the fonts of the PDF do not have '😀' (U+1F600)",
    ),
    "missing glyph in a title": (
        "## On 日",
        3,
        "the fonts of the PDF do not have '日'",
    ),
    "skipped level": ("#### Too deep\n\nText.", 3, "Non-consecutive header level"),
    "deep sections": (f"{DEEP}Text.", 9, "a section of level 5: a chapter has 4"),
    "mathematics": ("{math}`x^2`", 3, "the PDF builder cannot set mathematics"),
    "wrong language": (
        "```json\n{not json at all\n```",
        3,
        "",  # Sphinx's own words
    ),
    "Typst error": (
        'Text.\n\n```{raw} typst\npanic("no")\n```',
        3,
        "Typst: panicked with: no",
    ),
    "Typst warning": (
        "Text.\n\n```{raw} typst\npar(block[x])\n```",
        3,
        "Typst: block may not occur inside of a paragraph",
    ),
    "unknown target": ("{ref}`nowhere`", 3, "nowhere"),
    "broken image": (
        "```{image} broken.png\n:alt: text\n```",
        3,
        "broken.png is not a picture that can be read",
    ),
}


def files(chapter: str) -> dict[str, str]:
    return {
        "index.md": INDEX,
        "chapter.md": f"# Chapter\n\n{chapter}\n",
        "square.svg": '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>',
        "broken.png": "not a picture",
    }


@pytest.mark.parametrize("name", CASES)
def test_problem(make_book: MakeBook, tmp_path: Path, name: str) -> None:
    chapter, line, message = CASES[name]
    old = tmp_path / "_build/typst/book.pdf"
    old.parent.mkdir(parents=True)
    old.write_bytes(OLD)
    book = make_book(tmp_path, files(chapter), setup=add_odd)
    first = re.sub(r"\x1b\[[\d;]*m", "", book.warnings).splitlines()[0]
    assert f"chapter.md:{line}: WARNING: " in first
    assert message in first
    assert "ERROR: book.pdf has not been made: see the messages above" in book.warnings
    assert book.status != 0
    assert old.read_bytes() == OLD
    assert [path.name for path in old.parent.glob("*.pdf*")] == ["book.pdf"]


def test_own_problem_fails_without_w_too(make_book: MakeBook, tmp_path: Path) -> None:
    book = make_book(tmp_path, files("Text with 日."), strict=False)
    assert book.status != 0
    assert not book.pdf.exists()


def test_warning_of_others_without_w_gives_a_pdf(
    make_book: MakeBook, tmp_path: Path
) -> None:
    book = make_book(tmp_path, files("{ref}`nowhere`"), strict=False)
    assert book.status == 0
    assert book.pdf.exists()


def test_cover_image_that_is_not_there(make_book: MakeBook, tmp_path: Path) -> None:
    book = make_book(tmp_path, files("Text."), typst_cover_image="art/none.svg")
    assert "art/none.svg, which typst_cover_image names" in book.warnings
    assert book.status != 0


def test_hundreds_of_typst_errors_are_cut(make_book: MakeBook, tmp_path: Path) -> None:
    chapter = "\n\n".join(['```{raw} typst\nlink(label("no"), "x")\n```'] * 50)
    book = make_book(tmp_path, files(chapter))
    assert 10 < book.warnings.count("WARNING") < 30
