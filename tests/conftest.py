"""Fixtures: the finished book, its doctrees, and small books to break."""

from __future__ import annotations

import os
import pickle
import shutil
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest
from docutils import nodes

ROOT = Path(__file__).parent.parent
EDITIONS = ("en", "fr")


def pages() -> list[str]:
    """The names of the book's pages, such as ``files/os``."""
    source = ROOT / "source"
    names = (p.relative_to(source).with_suffix("") for p in source.rglob("*.md"))
    return sorted(name.as_posix() for name in names)


def text_of(page: str) -> str:
    """The source of a page."""
    return (ROOT / "source" / f"{page}.md").read_text(encoding="utf-8")


def chapters() -> list[str]:
    """The pages that are chapters, in the order of their names."""
    return [p for p in pages() if "/" in p and not p.endswith("/index")]


@pytest.fixture(scope="session")
def built() -> Path:
    """The folder ``build/`` of a finished book."""
    build = ROOT / "build"
    missing = [e for e in EDITIONS if not (build / f"handbook-{e}.pdf").exists()]
    if missing:
        pytest.fail("the book is not built: run `make` first")
    return build


@pytest.fixture(scope="session")
def doctree(built: Path) -> Callable[[str, str], nodes.document]:
    """A function that gives a page of an edition as Sphinx has read it."""

    def load(edition: str, page: str) -> nodes.document:
        path = built / ".cache" / edition / "doctrees" / f"{page}.doctree"
        return pickle.loads(path.read_bytes())

    return load


@dataclass
class Book:
    """A small copy of the book, to be broken: ``pages`` and the front matter."""

    folder: Path

    def path(self, name: str) -> Path:
        return self.folder / name

    def replace(self, name: str, old: str, new: str) -> None:
        """Change a file of the book; *old* must be there, once or more."""
        path = self.path(name)
        text = path.read_text(encoding="utf-8")
        assert old in text, f"{old!r} is not in {name}"
        path.write_text(text.replace(old, new, 1), encoding="utf-8")

    def sphinx(self, builder: str, *options: str) -> subprocess.CompletedProcess[str]:
        """Run a builder as the Makefile does."""
        command = [sys.executable, "-m", "sphinx", "-c", ".", "-q", "-W", *options]
        command += ["-d", "build/doctrees", "-b", builder, "source", f"build/{builder}"]
        return subprocess.run(
            command,
            cwd=self.folder,
            capture_output=True,
            text=True,
            encoding="utf-8",
            env=os.environ | {"SOURCE_DATE_EPOCH": "1767225600", "NO_COLOR": "1"},
        )


INDEX = """# A small book

```{toctree}
files/index
```
"""
PART = """# Files

```{toctree}
fruit
```
"""
CHAPTER = """# `shutil` — a chapter

A purpose.

```{literalinclude} ../../examples/files/fruit/basket.py
```

```{doctest}
>>> total({"apple": 3, "pear": 4})
7
```

```console
$ echo done
done
```
"""
PROGRAM = '''"""Count fruit."""


def total(basket: dict[str, int]) -> int:
    """Add the pieces up.

    >>> total({"plum": 5})
    5
    """
    return sum(basket.values())
'''


@pytest.fixture
def small_book(tmp_path: Path) -> Book:
    """A book of one chapter, with the real configuration and extensions."""
    folder = tmp_path / "book"
    # Everything but the book itself: the configuration, the extensions, the design.
    leave = ("build", "examples", "tests", "__pycache__", "*.mo", "*.md", ".*")
    shutil.copytree(ROOT, folder, ignore=shutil.ignore_patterns(*leave))
    files = {
        "source/index.md": INDEX,
        "source/files/index.md": PART,
        "source/files/fruit.md": CHAPTER,
        "examples/files/fruit/basket.py": PROGRAM,
    }
    for name, text in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8")
    return Book(folder)
