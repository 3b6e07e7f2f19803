"""Every chapter has the anatomy, and the measures, of all."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from conftest import ROOT, chapters, text_of
from docutils import nodes
from recipes import recipes_of
from sphinx import addnodes

FIRST = ["when-to-use-it", "in-one-minute", "at-a-glance"]
LAST = ["pitfalls", "performance", "security", "changes-by-version", "see-also"]
OPTIONAL = {"performance", "security"}
COLUMNS, LISTING_LINES, OUTPUT_LINES = 76, 40, 15
# The chapters of modules with less to say have half of the usual measure.
SMALL = {"calendar", "fractions", "hmac", "secrets", "shelve", "traceback", "doctest"}

every_chapter = pytest.mark.parametrize("page", chapters())


@pytest.fixture
def chapter(page: str, doctree: Callable) -> nodes.section:
    return doctree("en", page)[0]


def section_ids(chapter: nodes.section) -> list[str]:
    """The ids of a chapter's sections; of several, the one that all chapters have."""
    sections = [c["ids"] for c in chapter.children if isinstance(c, nodes.section)]
    return [next((i for i in s if i in FIRST + LAST), s[0]) for s in sections]


def title(section: nodes.section) -> str:
    return section[0].astext()


def test_forty_chapters() -> None:
    assert len(chapters()) == 40


@every_chapter
def test_order_of_sections(page: str, chapter: nodes.section) -> None:
    ids = section_ids(chapter)
    recipes = len(list(recipes_of(chapter.parent)))
    assert ids[:3] == FIRST
    rest = ids[3 + recipes :]
    assert rest == [i for i in LAST if i in rest]
    assert set(LAST) - OPTIONAL <= set(rest)


@every_chapter
def test_number_of_recipes_and_blocks(page: str, chapter: nodes.section) -> None:
    small = page.partition("/")[2] in SMALL
    blocks = list(chapter.findall(nodes.literal_block))
    assert len(list(recipes_of(chapter.parent))) >= (5 if small else 8)
    assert len(blocks) >= (10 if small else 15)
    programs = (ROOT / "examples" / page).glob("*.py")
    assert len(list(programs)) >= (1 if small else 2)


@every_chapter
def test_pitfalls(page: str, chapter: nodes.section) -> None:
    pitfalls = next(s for s in chapter.findall(nodes.section) if "pitfalls" in s["ids"])
    cases = [c for c in pitfalls.children if isinstance(c, nodes.section)]
    assert 3 <= len(cases) <= 7
    for case in cases:
        shown = next(iter(case.findall(nodes.literal_block)), None)
        assert shown is not None, f"{page}.md: no checked code in “{title(case)}”"


@every_chapter
def test_changes_name_every_version(page: str, chapter: nodes.section) -> None:
    changes = next(
        s for s in chapter.findall(nodes.section) if "changes-by-version" in s["ids"]
    )
    assert re.search(r"3\.1[2-5]", changes.astext())


@every_chapter
def test_index_entries(page: str, chapter: nodes.section) -> None:
    entries = [e for node in chapter.findall(addnodes.index) for e in node["entries"]]
    assert len(entries) >= 5


@every_chapter
def test_measure_of_the_print(page: str, chapter: nodes.section) -> None:
    for block in chapter.findall(nodes.literal_block):
        lines = block.astext().rstrip("\n").split("\n")
        start = f"{page}.md, the block that begins {lines[0]!r}"
        assert max(map(len, lines)) <= COLUMNS, f"{start}: over {COLUMNS} columns"
        assert len(lines) <= LISTING_LINES, f"{start}: over {LISTING_LINES} lines"
        for output in outputs(lines, block):
            assert output <= OUTPUT_LINES, f"{start}: over {OUTPUT_LINES} of output"


def outputs(lines: list[str], block: nodes.literal_block) -> list[int]:
    """The number of lines of each output in a block."""
    if block.get("testnodetype") == "testoutput":
        return [len(lines)]
    if "source" in block or block.get("testnodetype") == "testcode":
        return []
    counts = [0]
    for line in lines:
        if re.match(r"(>>>|\.\.\.|\$|\(Pdb\)|\(com\))( |$)", line):
            counts.append(0)
        else:
            counts[-1] += 1
    return counts


BANNED = re.compile(r"\b(simply|powerful|easily|Note that|obviously)\b")
STANDS_FOR_NOTHING = re.compile(r"\b(foo|bar|baz|spam|eggs|x1)\b")


@every_chapter
def test_words(page: str, chapter: nodes.section) -> None:
    prose = re.sub(r"```.*?```", "", text_of(page), flags=re.DOTALL)
    assert not BANNED.findall(prose)
    for block in chapter.findall(nodes.literal_block):
        assert not STANDS_FOR_NOTHING.findall(block.astext())


def test_programs_have_no_name_of_a_module() -> None:
    import sys

    for path in (ROOT / "examples").rglob("*.py"):
        assert path.stem not in sys.stdlib_module_names, f"{path} hides a module"
        first = path.read_text(encoding="utf-8").split("\n")[0]
        assert first.startswith('"""'), f"{path}: no docstring"
