"""Measure what building the book costs: ``python tools/benchmark.py``; prints a table.

It works on a copy in a temporary directory, with this project's ``.venv``. A chapter
that is still to be written is filled with the text of one that is, so that the figures
are those of a whole book.
"""

from __future__ import annotations

import os
import re
import resource
import shutil
import subprocess
import tempfile
import time
from collections.abc import Callable
from itertools import cycle
from pathlib import Path

from babel.messages.catalog import Catalog
from babel.messages.pofile import read_po, write_po

ROOT = Path(__file__).parent.parent
STUB = "This chapter is still to be written."


def copy_project(folder: Path) -> None:
    """Copy what `make` needs; the virtual environment is shared."""
    leave = shutil.ignore_patterns("build", ".venv", ".git", "*.mo", "__pycache__")
    shutil.copytree(ROOT, folder, ignore=leave, dirs_exist_ok=True)
    (folder / ".venv").symlink_to(ROOT / ".venv", target_is_directory=True)


def fill(folder: Path) -> int:
    """Put a finished chapter in the place of each that is not; return how many."""
    source, locale = folder / "source", folder / "locale/fr/LC_MESSAGES"
    chapters = [p for p in source.glob("*/*.md") if p.name != "index.md"]
    stubs = [p for p in chapters if STUB in p.read_text(encoding="utf-8")]
    finished = cycle(sorted(set(chapters) - set(stubs)))
    for number, (stub, chapter) in enumerate(
        zip(sorted(stubs), finished, strict=False)
    ):
        text = chapter.read_text(encoding="utf-8")
        labels = "|".join(re.findall(r"^\(([\w-]+)\)=$", text, re.MULTILINE))
        label = re.compile(rf"(?<=[(`<])({labels})(?=[)`>])")

        def renamed(
            text: str, label: re.Pattern = label, prefix: str = f"copy{number}-"
        ) -> str:
            """The text with other labels: a label stands once in a book."""
            return label.sub(rf"{prefix}\1", text)

        images = f"{{figure}} ../{chapter.parent.name}/images/"
        text = text.replace("{figure} images/", images)
        stub.write_text(renamed(text), encoding="utf-8")
        translations = locale / chapter.relative_to(source).with_suffix(".po")
        with translations.open("rb") as file:
            catalog = read_po(file)
        copy = Catalog(locale="fr")
        for message in catalog:
            if message.id:
                copy.add(renamed(message.id), renamed(message.string))
        with (locale / stub.relative_to(source).with_suffix(".po")).open("wb") as file:
            write_po(file, copy)
    return len(stubs)


def run(folder: Path, *command: str) -> tuple[float, float, int]:
    """Run a command: seconds, seconds of CPU, peak memory in MB of one process."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    start = time.perf_counter()
    subprocess.run(command, cwd=folder, check=True, stdout=subprocess.DEVNULL)
    elapsed = time.perf_counter() - start
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return elapsed, cpu, after.ru_maxrss // 1024


def touch(path: Path) -> None:
    """Change a page as its author would."""
    with path.open("a", encoding="utf-8") as file:
        file.write("\n<!-- changed -->\n")


def main() -> None:
    """Measure, and print a table."""
    for name in ("MAKEFLAGS", "MAKELEVEL"):
        os.environ.pop(name, None)
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary, "book")
        copy_project(folder)
        filled = fill(folder)
        print(f"{os.cpu_count()} cores; {filled} chapters of 40 filled with copies\n")
        print(f"{'':52}{'seconds':>8}{'CPU':>8}{'peak MB':>9}")
        chapter = folder / "source/files/os.md"

        def measure(title: str, *command: str, before: Callable | None = None) -> None:
            if before:
                before()
            seconds, cpu, memory = run(folder, *command)
            print(f"{title:52}{seconds:8.1f}{cpu:8.1f}{memory:9}", flush=True)

        measure("make, cold: both editions, all formats", "make")
        measure("make again, nothing changed", "make")
        measure("make, one page changed", "make", before=lambda: touch(chapter))
        for edition in ("en", "fr"):
            pdf = folder / f"build/handbook-{edition}.pdf"
            measure(
                f"make pdf EDITION={edition}, doctrees warm",
                *("make", "pdf", f"EDITION={edition}"),
                before=pdf.unlink,
            )
        measure("make doctest, one edition", "make", "doctest")
        for path in sorted((folder / "build").glob("handbook-*")):
            print(f"{path.name:52}{path.stat().st_size / 1e6:8.1f} MB")


if __name__ == "__main__":
    main()
