"""A small book of two parts, as a reader of PDF files sees it."""

from __future__ import annotations

import os
import re

import pytest
from pypdf import PdfReader
from small_book import Book, MakeBook

PROSE = "A sentence of prose that is there to fill a line of the page. " * 60
FILES = {
    "index.md": "# Book\n\n```{toctree}\npreface\n```\n\n```{toctree}\nfiles/index\n"
    "dates/index\n```\n\n```{toctree}\nglossary\n```\n",
    "preface.md": "# Preface\n\nText.\n",
    "files/index.md": "# Files\n\nAbout files.\n\n```{toctree}\nos\nshutil\n```\n",
    "files/os.md": "# `os` — the system\n\nThe purpose.\n\n"
    "(atomic)=\n## Write a file\n\n"
    "```{index} single: file; write\n```\n```{index} ! lock\n```\n\n"
    f"{PROSE}\n\n{PROSE}\n\n```python\nfor name in names:\n    print(name)\n```\n\n"
    "See {doc}`/dates/time` and {ref}`atomic`. A note[^n] and "
    "[a link](https://example.org/page).\n\n[^n]: The note’s text.\n",
    "files/shutil.md": "# `shutil` — copying\n\n"
    "```{index} single: file; write\n```\n\nSee {ref}`atomic`.\n\n"
    "```{list-table} A long table\n:header-rows: 1\n\n* - number\n  - square\n"
    + "".join(f"* - {n}\n  - {n * n}\n" for n in range(80))
    + "```\n",
    "dates/index.md": "# Dates\n\nAbout dates.\n\n```{toctree}\ntime\ncalendar\n```\n",
    "dates/time.md": "# `time` — clocks\n\nThe purpose.\n",
    "dates/calendar.md": "# `calendar` — grids\n\nThe purpose.\n\n"
    + "".join(
        f"{'Filler. ' * (n * 9)}\n\n## Heading {n}\n\nSession {n}:\n\n```pycon\n"
        + "".join(f">>> print({n}, {k})\n{n} {k}\n" for k in range(5))
        + f"```\n\nListing {n}:\n\n```python\n"
        + "".join(
            f"def f{n}_{k}():\n    return 1\n    # end of {n}_{k}\n\n\n"
            for k in range(9)
        )
        + "```\n\n"
        for n in range(1, 25)
    ),
    "glossary.md": "# Glossary\n\n```{glossary}\nclock\n    It shows the time.\n```\n",
}


@pytest.fixture(scope="module")
def book(make_book: MakeBook, tmp_path_factory: pytest.TempPathFactory) -> Book:
    book = make_book(
        tmp_path_factory.mktemp("book"),
        FILES,
        typst_subtitle="For tests",
        typst_keywords=["one", "two"],
        typst_colophon=["Text: CC BY 4.0."],
    )
    assert (book.status, book.warnings) == (0, "")
    return book


@pytest.fixture(scope="module")
def pdf(book: Book) -> PdfReader:
    return PdfReader(book.pdf)


@pytest.fixture(scope="module")
def pages(pdf: PdfReader) -> list[str]:
    return [page.extract_text() for page in pdf.pages]


def test_metadata(pdf: PdfReader) -> None:
    assert pdf.metadata is not None
    assert pdf.metadata.title == "A Small Book"
    assert pdf.metadata.author == "Somebody"
    assert pdf.metadata.subject == "For tests"
    assert pdf.metadata.keywords == "one, two"
    assert str(pdf.metadata.creation_date).startswith("2023-11-14")
    assert pdf.trailer["/Root"]["/Lang"] == "en"
    assert pdf.trailer["/Root"]["/MarkInfo"]["/Marked"]


def test_standards(pdf: PdfReader) -> None:
    xmp = pdf.trailer["/Root"]["/Metadata"].get_data().decode()
    assert re.search(r"<pdfuaid:part>1<", xmp)
    assert re.search(r"<pdfaid:part>2<", xmp)
    assert re.search(r"<pdfaid:conformance>A<", xmp)


def test_page_size(pdf: PdfReader) -> None:
    assert [float(x) for x in pdf.pages[0].mediabox[2:]] == [504, 666]  # 7 × 9.25 in


def test_cover_and_imprint(pages: list[str]) -> None:
    assert "A Small Book" in pages[0]
    assert "For tests" in pages[0]
    for text in ("Version 1.2, November 14, 2023", "© Somebody", "Text: CC BY 4.0."):
        assert text in pages[1].replace("\u00a0", " ")


def test_contents(pages: list[str]) -> None:
    for text in (
        "Contents",
        "Preface",
        "PART I",
        "os — the system",
        "Glossary",
        "Index",
    ):
        assert text in pages[2]
    assert "Write a file" not in pages[2]


def test_page_numbers(pdf: PdfReader) -> None:
    labels = pdf.page_labels
    assert labels[:4] == ["i", "ii", "iii", "iv"]
    first = labels.index("1")
    assert first % 2 == 0  # a right-hand page, and the first part's
    assert "About files." in pdf.pages[first].extract_text()
    assert labels[first:] == [str(n + 1) for n in range(len(labels) - first)]


def outline(entries: list, depth: int = 0) -> list[tuple[int, str]]:
    found = []
    for entry in entries:
        if isinstance(entry, list):
            found += outline(entry, depth + 1)
        else:
            found.append((depth, entry.title))
    return found


def test_bookmarks(pdf: PdfReader) -> None:
    assert [(d, re.sub(r"^[IVX\d]+ ", "", t)) for d, t in outline(pdf.outline)] == [
        (0, "Contents"),
        (0, "Preface"),
        (0, "Files"),
        (1, "os — the system"),
        (2, "Write a file"),
        (1, "shutil — copying"),
        (0, "Dates"),
        (1, "time — clocks"),
        (1, "calendar — grids"),
        *((2, f"Heading {n}") for n in range(1, 25)),
        (0, "Glossary"),
        (0, "Index"),
    ]


def page_with(pages: list[str], text: str) -> int:
    return next(n for n, page in enumerate(pages) if text in page)


def test_part_lists_its_chapters(pages: list[str]) -> None:
    part = pages[page_with(pages, "About files.")]
    assert re.search(r"1\s+os — the system", part)
    assert re.search(r"2\s+shutil — copying", part)
    assert "clocks" not in part


def test_references_have_pages(pdf: PdfReader, pages: list[str]) -> None:
    labels = pdf.page_labels
    os_page = labels[page_with(pages, "CHAPTER 1")]
    time_page = labels[page_with(pages, "CHAPTER 3")]
    see = pages[page_with(pages, "See time")].replace("\u00a0", " ")
    assert f"time — clocks (page {time_page})" in see
    shutil = pages[page_with(pages, "CHAPTER 2")].replace("\u00a0", " ")
    assert f"See Write a file (page {os_page})." in shutil


def test_running_heads(pages: list[str], pdf: PdfReader) -> None:
    number = page_with(pages, "CHAPTER 1")
    assert pages[number + 1].startswith(f"Write a file {pdf.page_labels[number + 1]}")


def test_notes_and_addresses(pages: list[str]) -> None:
    page = pages[page_with(pages, "The note’s text.")]
    assert "example.org/page" in page


def test_code_keeps_its_indent(pages: list[str]) -> None:
    assert "for name in names:\n    print(name)" in "\n".join(pages)


def lines_of(page: str) -> list[str]:
    """The lines of a page, its running head and its foot left out."""
    return [line.strip() for line in page.splitlines()[1:] if line.strip()]


def test_what_belongs_together_is_on_one_page(pages: list[str]) -> None:
    first = page_with(pages, "Heading 1\n")
    for n in range(1, 25):
        page = pages[page_with(pages[first:], f"Heading {n}\n") + first]
        assert f"Session {n}:" in page
        assert f">>> print({n}, 0)" in page
        assert f"{n} 4" in page  # the whole session
        page = pages[page_with(pages[first:], f"Listing {n}:") + first]
        assert f"def f{n}_1():" in page
        page = pages[page_with(pages[first:], f"# end of {n}_8") + first]
        assert f"def f{n}_7():" in page


def test_listing_breaks_between_functions(pages: list[str]) -> None:
    ends = [lines_of(page)[-1] for page in pages if "def f" in page and "# end" in page]
    assert any(line.startswith("# end of") for line in ends)
    assert not any(line.startswith(("def f", "return 1")) for line in ends)


def test_table_says_that_it_goes_on(pages: list[str]) -> None:
    start = page_with(pages, "A long table")
    assert "(continued)" not in pages[start]
    following = pages[start + 1].replace("\u00a0", " ")
    assert "Table 2-1" in following
    assert "(continued)" in following
    assert "number" in following  # the heading is repeated


def test_index(pages: list[str], pdf: PdfReader) -> None:
    labels = pdf.page_labels
    places = ", ".join(labels[page_with(pages, f"CHAPTER {n}")] for n in (1, 2))
    assert f"write, {places}" in pages[-1]


def test_links(pdf: PdfReader) -> None:
    targets = [
        str(note.get_object().get("/A", {}).get("/URI", ""))
        for page in pdf.pages
        for note in page.get("/Annots", [])
    ]
    assert "https://example.org/page" in targets
    assert targets.count("") > 10  # those that lead to a page


def test_fonts_are_those_of_the_book(pdf: PdfReader) -> None:
    names = set()
    for page in pdf.pages:
        for font in page["/Resources"].get("/Font", {}).values():
            names.add(str(font.get_object()["/BaseFont"]).partition("+")[2])
    assert names
    assert all(name.startswith("Source") for name in names)


def test_same_bytes_again(make_book: MakeBook, book: Book, tmp_path) -> None:
    settings = {
        "typst_subtitle": "For tests",
        "typst_keywords": ["one", "two"],
        "typst_colophon": ["Text: CC BY 4.0."],
    }
    again = make_book(tmp_path, FILES, **settings)
    assert again.pdf.read_bytes() == book.pdf.read_bytes()


def test_only_what_changed_is_written(make_book: MakeBook, tmp_path) -> None:
    first = make_book(tmp_path, FILES)
    chapters = sorted((first.folder / "chapters").rglob("*.typ"))
    for path in chapters:
        os.utime(path, (1, 1))
    changed = FILES | {"dates/time.md": "# `time` — clocks\n\nAnother purpose.\n"}
    make_book(tmp_path, changed)
    written = [path.stem for path in chapters if path.stat().st_mtime > 1]
    assert written == ["time"]


def test_french(make_book: MakeBook, tmp_path) -> None:
    files = {name: text for name, text in FILES.items() if name != "files/shutil.md"}
    files["files/index.md"] = "# Files\n\n```{toctree}\nos\n```\n"
    book = make_book(tmp_path, files, language="fr")
    assert (book.status, book.warnings) == (0, "")
    pdf = PdfReader(book.pdf)
    text = "\n".join(page.extract_text() for page in pdf.pages).replace("\u00a0", " ")
    for word in ("Table des matières", "PARTIE II", "CHAPITRE 1", "14 novembre 2023"):
        assert word in text
    for word in ("Chapter", "CHAPTER", "Contents", "Part "):
        assert word not in text
    assert pdf.trailer["/Root"]["/Lang"] == "fr"


def test_cover_image(make_book: MakeBook, tmp_path) -> None:
    files = {
        "index.md": "# Book\n\n```{toctree}\nonly\n```\n",
        "only.md": "# A chapter\n\nText.\n",
        "art/cover.svg": '<svg xmlns="http://www.w3.org/2000/svg" width="504" '
        'height="666"><rect width="504" height="666" fill="#204060"/></svg>',
    }
    book = make_book(tmp_path, files, typst_cover_image="art/cover.svg")
    assert (book.status, book.warnings) == (0, "")
    cover = PdfReader(book.pdf).pages[0]
    assert "A Small Book" in cover.extract_text()
    # Without parts, the pages are numbered chapters.
    assert 'chapter(1, 1, "%only#a-chapter"' in book.chapter("only")
