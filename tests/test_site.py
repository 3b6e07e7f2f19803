"""The site: every page, every link, and what stands beside the editions."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from html import unescape
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urlsplit
from zipfile import ZipFile

import pytest
from conftest import Book
from handbook_theme.highlighting import DarkStyle, LightStyle

ROOT = Path(__file__).parent.parent
EDITIONS = ("en", "fr")
BOOKS = [
    f"handbook-{edition}.{kind}" for edition in EDITIONS for kind in ("epub", "pdf")
]

# What a browser fetches by itself, by tag: these attributes hold addresses.
FETCHED = {
    "audio": ("src",),
    "embed": ("src",),
    "iframe": ("src",),
    "img": ("src", "srcset"),
    "input": ("src",),
    "object": ("data",),
    "script": ("src",),
    "source": ("src", "srcset"),
    "video": ("src", "poster"),
}


@dataclass
class Page(HTMLParser):
    """What the tests ask of a page."""

    path: Path
    lang: str | None = None
    title: str = ""
    text: str = ""
    headings: int = 0
    viewport: bool = False
    ids: list[str] = field(default_factory=list)
    links: list[str] = field(default_factory=list)
    fetched: list[str] = field(default_factory=list)
    alternates: dict[str, str] = field(default_factory=dict)
    images_without_alt: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.feed(self.path.read_text(encoding="utf-8"))

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = {name: value or "" for name, value in attrs}
        self.open.append(tag)
        self.ids += [values["id"]] if "id" in values else []
        self.fetched += (values[n] for n in FETCHED.get(tag, ()) if n in values)
        self.fetched += re.findall(r"url\(([^)]*)\)", values.get("style", ""))
        match tag:
            case "html":
                self.lang = values.get("lang")
            case "h1":
                self.headings += 1
            case "meta":
                self.viewport |= values.get("name") == "viewport"
            case "a" if "href" in values:
                self.links.append(values["href"])
            case "img" if "alt" not in values:
                self.images_without_alt.append(values.get("src", ""))
            case "link" if values.get("rel") == "alternate":
                self.alternates[values["hreflang"]] = values["href"]
            case "link" if values.get("rel") != "canonical":
                self.fetched.append(values["href"])

    def handle_endtag(self, tag: str) -> None:
        while self.open and self.open.pop() != tag:
            pass

    def handle_data(self, data: str) -> None:
        if self.open[-1:] == ["title"] and "svg" not in self.open:
            self.title += data
        elif self.open[-1:] == ["style"]:
            self.fetched += fetched_by_style(data)
        elif "script" not in self.open:
            self.text += data


def fetched_by_style(style: str) -> list[str]:
    """The addresses that a style sheet has the browser fetch."""
    style = re.sub(r"/\*.*?\*/", "", style, flags=re.DOTALL)
    found = re.findall(r"url\(\s*['\"]?([^'\")]*)", style)
    return found + re.findall(r"@import\s+['\"]([^'\"]*)", style)


def is_remote(address: str) -> bool:
    """Whether *address* leads to another site; data: and # lead nowhere."""
    parts = urlsplit(address)
    return bool(parts.netloc) or parts.scheme not in ("", "data")


@pytest.fixture(scope="module")
def site(built: Path) -> Path:
    return built / "site"


@pytest.fixture(scope="module")
def pages(site: Path) -> dict[Path, Page]:
    """Every page of the site."""
    return {path: Page(path) for path in sorted(site.rglob("*.html"))}


@pytest.fixture(scope="module")
def chapters_and_more(pages: dict[Path, Page], site: Path) -> dict[Path, Page]:
    """Every page of an edition."""
    return {path: page for path, page in pages.items() if path.parent != site}


def test_every_page_says_what_it_is(pages: dict[Path, Page]) -> None:
    for path, page in pages.items():
        assert page.lang in EDITIONS, path
        assert page.title.strip(), path
        assert page.headings == 1, f"{path} has {page.headings} h1"
        assert page.viewport, path
        assert not page.images_without_alt, path
        doubled = {name for name in page.ids if page.ids.count(name) > 1}
        assert not doubled, f"{path}: {doubled}"


def test_every_page_links_its_twin(
    chapters_and_more: dict[Path, Page], site: Path
) -> None:
    for path, page in chapters_and_more.items():
        name = path.relative_to(site / page.lang)
        assert set(page.alternates) == {*EDITIONS, "x-default"}, path
        for edition in EDITIONS:
            twin = site / edition / name
            assert twin.is_file(), f"{path} has no twin {twin}"
            target = Path(os.path.normpath(path.parent / page.alternates[edition]))
            assert target == twin, path
            if edition != page.lang:
                hrefs = [os.path.normpath(path.parent / link) for link in page.links]
                assert str(twin) in hrefs, f"{path} does not link {twin}"


def test_every_page_offers_the_downloads(
    chapters_and_more: dict[Path, Page], site: Path
) -> None:
    for path, page in chapters_and_more.items():
        hrefs = {os.path.normpath(path.parent / link) for link in page.links}
        names = [f"handbook-{page.lang}.pdf", f"handbook-{page.lang}.epub"]
        for name in (*names, "handbook-examples.zip"):
            assert str(site / name) in hrefs, f"{path} does not offer {name}"


def test_every_internal_link_leads_somewhere(pages: dict[Path, Page]) -> None:
    dead = []
    for path, page in pages.items():
        for link in page.links:
            parts = urlsplit(link)
            if parts.scheme or parts.netloc:
                continue
            target = path
            if parts.path:
                target = Path(os.path.normpath(path.parent / unquote(parts.path)))
            if not target.is_file():
                dead.append(f"{path}: {link}: no such file")
            elif parts.fragment and unquote(parts.fragment) not in pages[target].ids:
                dead.append(f"{path}: {link}: no such place")
    assert not dead, "\n".join(dead)


def test_nothing_is_fetched_from_another_site(
    pages: dict[Path, Page], site: Path
) -> None:
    fetched = {path: page.fetched for path, page in pages.items()}
    for pattern in ("*.css", "*.svg"):
        for path in site.rglob(pattern):
            fetched[path] = fetched_by_style(path.read_text(encoding="utf-8"))
    remote = {p: [a for a in adrs if is_remote(a)] for p, adrs in fetched.items()}
    assert not {path: adrs for path, adrs in remote.items() if adrs}


def test_what_a_page_fetches_exists(pages: dict[Path, Page], site: Path) -> None:
    for path, page in pages.items():
        for address in page.fetched:
            if address.startswith(("#", "data:")):
                continue
            assert (path.parent / urlsplit(address).path).is_file(), (
                f"{path}: {address}"
            )


def test_the_root_has_its_pages_and_the_books(site: Path) -> None:
    for name in ("index.html", "404.html", "handbook-examples.zip", *BOOKS):
        assert (site / name).stat().st_size, name
    assert not (site / "robots.txt").exists(), "an address is needed for it"


def test_the_books_of_the_site_are_the_books(built: Path) -> None:
    for name in BOOKS:
        assert (built / "site" / name).read_bytes() == (built / name).read_bytes()


def test_the_zip_is_the_examples(site: Path) -> None:
    with ZipFile(site / "handbook-examples.zip") as archive:
        zipped = {name: archive.read(name) for name in archive.namelist()}
    files = subprocess.run(
        ["git", "ls-files", "--cached", "--others", "--exclude-standard", "examples"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    ).stdout.split()
    shown = [name for name in files if "/." not in name]  # others are a tool's settings
    assert zipped == {name: (ROOT / name).read_bytes() for name in shown}


def test_french_pages_speak_french(chapters_and_more: dict[Path, Page]) -> None:
    english = (
        "Toggle ",
        "Back to top",
        "On this page",
        "Skip to content",
        "Made with",
        "Previous",
        "Search",
        "Download",
        "Light mode",
        "Expand",
    )
    for path, page in chapters_and_more.items():
        if page.lang == "fr":
            chrome = re.sub(
                r"<article.*</article>|<script.*?</script>|<!--.*?-->",
                "",
                path.read_text(encoding="utf-8"),
                flags=re.DOTALL,
            )
            assert not [words for words in english if words in chrome], path


def test_french_search_knows_french_words(site: Path) -> None:
    language = (site / "fr/_static/language_data.js").read_text(encoding="utf-8")
    assert "FrenchStemmer" in language
    assert (site / "fr/_static/french-stemmer.js").is_file()


def code_blocks(page: Path) -> Iterator[tuple[str, str]]:
    """The HTML of every block of code on *page*, and its text."""
    for html in re.findall(
        r'<div class="highlight"><pre>(.*?)</pre>',
        page.read_text(encoding="utf-8"),
        flags=re.DOTALL,
    ):
        parser = HTMLParser(convert_charrefs=True)
        texts: list[str] = []
        parser.handle_data = texts.append
        parser.feed(html)
        yield html, "".join(texts)


def test_a_listing_is_copied_whole(chapters_and_more: dict[Path, Page]) -> None:
    """The copy button takes the lines with a prompt, if there are any, or else all.

    A file with prompts in it is the other test's.
    """
    for path in chapters_and_more:
        for html, text in code_blocks(path):
            if 'class="gp"' not in html and path.name != "doctest.html":
                assert not re.search(r"^(>>> ?|\.\.\. ?|\$ )", text, re.MULTILINE), (
                    f"{path}: a prompt in a listing: {text[:60]!r}"
                )


# Stands in for the library behind the copy buttons; at the end, "clicks" all of them.
COPY_ALL = """
<script>
window.ClipboardJS = class {
  constructor(_, options) { window.copied = options.text; }
  on() {}
};
addEventListener("load", () => {
  const buttons = [...document.querySelectorAll("button.copybtn")];
  document.body.textContent = JSON.stringify(buttons.map(window.copied));
});
</script>
"""


def test_a_file_is_copied_with_its_prompts(
    chapters_and_more: dict[Path, Page], tmp_path: Path
) -> None:
    """In a browser, with the scripts of the site: of a session, the code alone."""
    browser = shutil.which("chromium") or shutil.which("google-chrome")
    if browser is None:
        reason = "no chromium: what the copy button copies was not checked"
        (pytest.fail if os.environ.get("CI") == "true" else pytest.skip)(reason)
    (path,) = (p for p in chapters_and_more if p.match("en/testing/doctest.html"))
    html = path.read_text(encoding="utf-8")
    book_script = '<script src="../_static/book.js'
    assert book_script in html
    html = html.replace(book_script, COPY_ALL + book_script)
    shutil.copytree(path.parent.parent / "_static", tmp_path / "_static")
    page = tmp_path / "testing/doctest.html"
    page.parent.mkdir()
    page.write_text(html, encoding="utf-8")
    options = ["--headless", "--no-sandbox", "--disable-gpu"]
    options += ["--disable-background-networking", "--virtual-time-budget=5000"]
    done = subprocess.run(
        [browser, *options, "--dump-dom", page.as_uri()],
        capture_output=True,
        text=True,
        timeout=60,
    )
    body = re.search(r"<body[^>]*>(.*)</body>", done.stdout, re.DOTALL)
    copies = json.loads(unescape(body[1]))
    examples = ROOT / "examples/testing/doctest"
    for file in examples.iterdir():
        assert file.read_text(encoding="utf-8").strip() in map(str.strip, copies), file
    assert any(copy.startswith("import doctest\n") for copy in copies)


def luminance(colour: str) -> float:
    """WCAG 2.1, relative luminance of a colour of six digits."""
    values = [int(colour[i : i + 2], 16) / 255 for i in (0, 2, 4)]
    red, green, blue = (
        v / 12.92 if v <= 0.04045 else ((v + 0.055) / 1.055) ** 2.4 for v in values
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


@pytest.mark.parametrize("style", [LightStyle, DarkStyle])
def test_code_has_contrast(style: type[LightStyle | DarkStyle]) -> None:
    grounds = style.background_color, style.highlight_color
    for token, look in style:
        for ground in grounds:
            pair = luminance(look["color"]), luminance(ground.removeprefix("#"))
            contrast = (max(pair) + 0.05) / (min(pair) + 0.05)
            assert contrast >= 4.5, f"{token}: {contrast:.1f} on {ground}"


ADDRESS = "https://handbook.example/python"


def assemble(book: Book) -> subprocess.CompletedProcess[str]:
    """Run the tool that puts the site together in a copy of the project."""
    command = [sys.executable, "tools/assemble_site.py"]
    return subprocess.run(command, cwd=book.folder, capture_output=True, text=True)


def test_with_an_address(small_book: Book, monkeypatch: pytest.MonkeyPatch) -> None:
    """Search engines get full addresses, and readers a way to the source of a page."""
    monkeypatch.setenv("HANDBOOK_URL", f"{ADDRESS}/")
    monkeypatch.setenv("HANDBOOK_REPOSITORY", "https://github.com/handbook/example")
    result = small_book.sphinx("html")
    assert result.returncode == 0, result.stderr
    shutil.copytree(small_book.path("build/html"), small_book.path("build/site/en"))
    assert assemble(small_book).returncode == 0

    page = small_book.path("build/site/en/files/fruit.html").read_text(encoding="utf-8")
    for link in (
        f'<link rel="canonical" href="{ADDRESS}/en/files/fruit.html">',
        f'<link rel="alternate" hreflang="fr" href="{ADDRESS}/fr/files/fruit.html">',
        'href="https://github.com/handbook/example/edit/main/source/files/fruit.md"',
    ):
        assert link in page
    site = small_book.path("build/site")
    assert f"{ADDRESS}/sitemap.xml" in (site / "robots.txt").read_text(encoding="utf-8")
    site_map = (site / "sitemap.xml").read_text(encoding="utf-8")
    assert f"<loc>{ADDRESS}/en/files/fruit.html</loc>" in site_map
    lost = (site / "404.html").read_text(encoding="utf-8")
    assert f'href="{ADDRESS}/en/index.html"' in lost


def test_the_zip_has_the_same_bytes_each_time(small_book: Book) -> None:
    index = small_book.path("build/site/en/index.html")
    index.parent.mkdir(parents=True)
    index.touch()
    zipped = small_book.path("build/site/handbook-examples.zip")
    small_book.path("examples/files/fruit/__pycache__").mkdir()
    small_book.path("examples/files/fruit/__pycache__/basket.pyc").touch()
    contents = []
    for date in (1_000_000_000, 1_700_000_000):
        os.utime(small_book.path("examples/files/fruit/basket.py"), (date, date))
        assert assemble(small_book).returncode == 0
        contents.append(zipped.read_bytes())
    assert contents[0] == contents[1]
    assert ZipFile(zipped).namelist() == ["examples/files/fruit/basket.py"]


def test_a_site_without_editions_is_not_assembled(small_book: Book) -> None:
    result = assemble(small_book)
    assert result.returncode == 1
    assert "run `make html` first" in result.stderr
