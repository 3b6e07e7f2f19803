"""Measure what building the book costs: ``python tools/benchmark.py``; prints a table.

It works on a copy in a temporary directory, with this project's ``.venv``.
"""

from __future__ import annotations

import os
import resource
import shutil
import subprocess
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).parent.parent


def copy_project(folder: Path) -> None:
    """Copy what `make` needs; the virtual environment is shared."""
    leave = shutil.ignore_patterns("build", ".venv", ".git", "*.mo", "__pycache__")
    shutil.copytree(ROOT, folder, ignore=leave, dirs_exist_ok=True)
    (folder / ".venv").symlink_to(ROOT / ".venv", target_is_directory=True)


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
        print(f"{os.cpu_count()} cores\n")
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
