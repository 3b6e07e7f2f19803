"""A fault in the sources stops the build, names its place, and loses nothing."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from conftest import ROOT, Book

PAGE = "source/files/fruit.md"
PDF = "build/typst/handbook-en.pdf"
EPUB = "build/epub/handbook-en.epub"
PIXEL = (
    '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9">'
    '<rect width="9" height="9"/></svg>'
)

# Each case: what stands in for "A purpose." in the chapter, what the message says.
FAULTS = {
    "unknown role": ("{pie:func}`os.replace`", "Unknown interpreted text role"),
    "unknown directive": (":::{box}\nA box.\n:::", "Unknown directive type"),
    "unknown name": ("{py:func}`os.nothing`", "reference target not found: os.nothing"),
    "unknown page": ("{doc}`/files/nuts`", "unknown document"),
    "unknown label": ("{ref}`nuts`", "undefined label"),
    "missing image": ("![A fruit](fruit.png)", "image file not readable"),
    "skipped heading level": ("#### Deep", "header level"),
    "label given twice": ("(one)=\n## A\n\n(one)=\n## B", "one"),
}


@pytest.mark.parametrize("case", FAULTS)
def test_fault(small_book: Book, case: str) -> None:
    text, says = FAULTS[case]
    small_book.replace(PAGE, "A purpose.", text)
    done = small_book.sphinx("html")
    assert done.returncode != 0
    assert says in done.stderr
    assert "fruit.md:" in done.stderr


@pytest.mark.parametrize("builder", ["html", "epub", "typst"])
def test_image_without_alternative_text(small_book: Book, builder: str) -> None:
    small_book.path("source/files/fruit.svg").write_text(PIXEL)
    small_book.replace(PAGE, "A purpose.", "![](fruit.svg)")
    done = small_book.sphinx(builder)
    assert done.returncode != 0
    assert "fruit.md:3" in done.stderr
    assert "alternative text" in done.stderr


def test_page_in_no_toctree(small_book: Book) -> None:
    small_book.path("source/files/nuts.md").write_text("# Nuts\n\nNot fruit.\n")
    done = small_book.sphinx("html")
    assert done.returncode != 0
    assert "nuts.md" in done.stderr
    assert "toctree" in done.stderr


def test_fault_that_is_not_mended_stops_the_next_build_too(small_book: Book) -> None:
    """Sphinx does not read an unchanged page again, and would let it pass."""
    small_book.replace(PAGE, "A purpose.", "{ref}`nuts` {pie:func}`os.replace`")
    first, again = small_book.sphinx("html"), small_book.sphinx("html")
    other = small_book.sphinx("epub")
    for done in (first, again, other):
        assert done.returncode != 0
        assert "undefined label" in done.stderr
        assert "Unknown interpreted text role" in done.stderr
    small_book.replace(PAGE, "{ref}`nuts` {pie:func}`os.replace`", "A purpose.")
    for builder in ("html", "epub", "html"):
        done = small_book.sphinx(builder)
        assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.parametrize(("builder", "result"), [("typst", PDF), ("epub", EPUB)])
def test_last_good_result_stays(small_book: Book, builder: str, result: str) -> None:
    assert small_book.sphinx(builder).returncode == 0
    good = small_book.path(result).read_bytes()
    small_book.replace(PAGE, "A purpose.", "A purpose. {ref}`nuts`")
    assert small_book.sphinx(builder).returncode != 0
    assert small_book.path(result).read_bytes() == good
    left = [p.name for p in small_book.path(result).parent.glob("handbook-en*")]
    assert left == [Path(result).name]


def make(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run make, without the settings of the make that runs the tests."""
    env = {k: v for k, v in os.environ.items() if k not in ("MAKEFLAGS", "MAKELEVEL")}
    return subprocess.run(
        ["make", *arguments], cwd=folder, capture_output=True, text=True, env=env
    )


def test_python_that_is_too_old(small_book: Book, tmp_path: Path) -> None:
    """Any Python reads the script; what it says of an old one is a sentence."""
    script = (ROOT / "tools/make_venv.py").read_text(encoding="utf-8")
    pretend = script.replace("OLDEST = (3, 11)", "OLDEST = (99, 0)")
    small_book.path("tools/make_venv.py").write_text(pretend)
    done = make(small_book.folder, "html", f"PYTHON={sys.executable}")
    assert done.returncode != 0
    first, *rest = done.stderr.strip().splitlines()
    assert first.startswith("make: the book needs Python 99.0 or later")
    assert len(rest) <= 1, "a sentence, and make's own line"


def test_python_without_venv(small_book: Book) -> None:
    fake = small_book.path("python-without-venv")
    fake.write_text(
        f'#!/bin/sh\n[ "$1" = -m ] && exit 1\n'
        f'exec "{sys.executable}" -c "import runpy, sys; '
        f"sys.executable = '{fake}'; sys.argv = sys.argv[1:]; "
        f'runpy.run_path(sys.argv[0], run_name=\'__main__\')" "$@"\n'
    )
    fake.chmod(0o755)
    done = make(small_book.folder, "html", f"PYTHON={fake}")
    assert done.returncode != 0
    assert "cannot make a virtual environment" in done.stderr
    assert "Traceback" not in done.stderr


def test_unknown_edition() -> None:
    done = make(ROOT, "pdf", "EDITION=de")
    assert done.returncode != 0
    assert "EDITION is one of: en fr" in done.stderr


def test_second_make_has_nothing_to_do(built: Path) -> None:
    done = make(ROOT, "--dry-run", "html", "pdf", "epub")
    assert done.returncode == 0
    assert "sphinx" not in done.stdout


def test_help_names_every_command() -> None:
    done = make(ROOT, "help")
    for name in (
        *("all", "html", "pdf", "epub", "doctest", "test", "serve", "lint"),
        *("linkcheck", "gettext", "update-translations", "clean", "help"),
    ):
        assert f"make {name} " in done.stdout
