"""Put into build/site/ what stands beside the editions.

That is the choice of language, the page for wrong addresses, the books and the
programs to download; and, where HANDBOOK_URL names the site's address, robots.txt and
the site map.
"""

from __future__ import annotations

import os
import shutil
import sys
from html import escape
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

ROOT = Path(__file__).parent.parent
BUILD = ROOT / "build"
SITE = BUILD / "site"
EDITIONS = ("en", "fr")


def write_pages(address: str) -> None:
    """Write the pages of ``site/`` with their style, and with *address* in their links.

    With an empty address the links are relative.
    """
    style = (ROOT / "site/root.css").read_text(encoding="utf-8")
    for page in sorted((ROOT / "site").glob("*.html")):
        text = page.read_text(encoding="utf-8")
        text = text.replace("{root}", escape(address)).replace("{style}", f"\n{style}")
        (SITE / page.name).write_text(text, encoding="utf-8")


def write_examples(path: Path) -> None:
    """Write ``examples/`` as a zip file whose bytes depend on the programs alone."""
    examples = ROOT / "examples"
    files = [
        file.relative_to(ROOT).as_posix()
        for file in examples.rglob("*")
        if file.is_file() and not any(map(is_cache, file.relative_to(examples).parts))
    ]
    new = path.with_name(f"{path.name}.new")
    with ZipFile(new, "w") as archive:
        for name in sorted(files):
            entry = ZipInfo(name)  # of 1980, the oldest date that a zip file can hold
            entry.external_attr = 0o644 << 16
            archive.writestr(entry, (ROOT / name).read_bytes(), ZIP_DEFLATED)
    new.replace(path)


def is_cache(name: str) -> bool:
    """Whether a file or folder of this name is a tool's leftover, not an example."""
    return name.startswith(".") or name == "__pycache__"


def write_site_map(address: str) -> None:
    """Write ``sitemap.xml`` with every page, and the ``robots.txt`` that names it.

    https://www.sitemaps.org/protocol.html
    """
    pages = ["", *(page.relative_to(SITE).as_posix() for page in pages_of_editions())]
    urls = "".join(
        f"<url><loc>{escape(address + page)}</loc></url>\n" for page in pages
    )
    (SITE / "sitemap.xml").write_text(
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n'
        f"{urls}</urlset>\n",
        encoding="utf-8",
    )
    (SITE / "robots.txt").write_text(
        f"User-agent: *\nAllow: /\nSitemap: {address}sitemap.xml\n", encoding="utf-8"
    )


def pages_of_editions() -> list[Path]:
    """Return the pages of every edition that is built, less the search pages."""
    pages = (page for edition in EDITIONS for page in (SITE / edition).rglob("*.html"))
    return sorted(page for page in pages if page.name != "search.html")


def main() -> None:
    """Write all of it; a book that is not built is left out."""
    if not any((SITE / edition / "index.html").exists() for edition in EDITIONS):
        sys.exit("assemble_site: build/site/ has no edition: run `make html` first")
    address = os.environ.get("HANDBOOK_URL", "").rstrip("/")
    address = f"{address}/" if address else ""
    write_pages(address)
    write_examples(SITE / "handbook-examples.zip")
    for book in sorted(BUILD.glob("handbook-*")):
        shutil.copyfile(book, SITE / book.name)
    for name in ("robots.txt", "sitemap.xml"):
        (SITE / name).unlink(missing_ok=True)
    if address:
        write_site_map(address)


if __name__ == "__main__":
    main()
