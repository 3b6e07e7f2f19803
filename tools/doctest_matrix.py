"""Run the whole book on every Python that is found.

``python tools/doctest_matrix.py [--without-pyodide]``

Prints a table of page by version, and ends with status 1 if a block of code failed on
any of them. Where Node and npm are found, the pages that can run there also run on
Pyodide, which is a newer CPython compiled to WebAssembly: it has no threads, sockets or
processes, so ``console`` blocks are left out there, and so are the pages of BEYOND.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from pythons import find_pythons

ROOT = Path(__file__).parent.parent
CACHE = ROOT / "build/.cache"
# The npm package's versions; the number is that of the Python in it.
PYODIDES = ("314.0.7", "315.0.0-alpha.2")
# The pages that need what WebAssembly has not, and what that is.
BEYOND = {
    "concurrency/asyncio": "an event loop, threads and processes",
    "concurrency/multiprocessing": "processes",
    "concurrency/threading": "threads",
    "dates/time": "threads, signals and tzset",
    "errors/logging": "threads and processes",
    "files/os": "processes, links and permissions",
    "files/pathlib": "links and permissions",
    "files/shutil": "processes, links and permissions",
    "files/tempfile": "processes and links",
    "network/http.server": "sockets and threads",
    "network/socket": "sockets and threads",
    "network/urllib": "sockets and threads",
    "numbers/decimal": "threads, an event loop, and decimal in C",
    "security/hashlib": "scrypt and pbkdf2_hmac of OpenSSL, processes and threads",
    "storage/shelve": "dbm, processes and threads",
    "testing/pdb": "a socket and a thread",
    "utilities/subprocess": "processes",
}

Results = dict[str, dict[str, Any]]


def pyodides() -> Iterator[str]:
    """Install each Pyodide, and yield the path of a command that acts as `python`."""
    if "--without-pyodide" in sys.argv:
        return
    if not (shutil.which("node") and shutil.which("npm") and os.name == "posix"):
        print("Pyodide is left out: it needs node, npm and sh", file=sys.stderr)
        return
    for version in PYODIDES:
        home = CACHE / f"pyodide-{version}"
        package = home / "node_modules/pyodide"
        if not package.exists():
            home.mkdir(parents=True, exist_ok=True)
            command = ["npm", "install", "--no-save", "--no-package-lock", "--silent"]
            if subprocess.run([*command, f"pyodide@{version}"], cwd=home).returncode:
                print(
                    f"npm cannot install Pyodide {version}: left out", file=sys.stderr
                )
                continue
        python = home / "python"
        python.write_text(
            "#!/bin/sh\n"
            f'PYODIDE_HOME="{home}" exec node "{ROOT}/tools/pyodide.mjs" "$@"\n'
        )
        python.chmod(0o755)
        yield str(python)


def run_book(python: str, pages: list[str]) -> tuple[str, Results]:
    """Run *pages* on *python*: its version, and what the doctest builder reports."""
    folder = CACHE / "doctest-matrix"
    command = [sys.executable, "-m", "sphinx", "-c", ".", "-q", "-b", "doctest"]
    command += ["-d", str(CACHE / "en/doctrees"), "source", str(folder)]
    command += [*pages, "-D", f"live_listings_python={python}"]
    results = folder / "results.json"
    results.unlink(missing_ok=True)
    print(f"running {python}", file=sys.stderr)
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
    if not results.exists():
        sys.exit(f"doctest-matrix: {python} gave no results\n{done.stderr}")
    report = json.loads(results.read_text(encoding="utf-8"))
    return report["python"], report["pages"]


def cell(result: dict[str, Any] | None) -> str:
    """What the table says of a page on a version."""
    if result is None:
        return "-"
    if result["failures"]:
        return f"{len(result['failures'])} failed"
    left_out = result["counts"].get("left out")
    return f"ok, less {left_out}" if left_out else "ok"


def print_table(columns: dict[str, Results]) -> None:
    """Print a row for each page and a column for each version."""
    pages = sorted({page for results in columns.values() for page in results})
    width = max(map(len, pages)) + 2
    print(" " * width + "".join(f"{version:>12}" for version in columns))
    for page in pages:
        cells = (cell(results.get(page)) for results in columns.values())
        print(f"{page:{width}}" + "".join(f"{text:>12}" for text in cells))


def main() -> None:
    """Run all, print the table, why pages were left out, and what failed."""
    columns = {}
    for python in find_pythons().values():
        version, results = run_book(python, [])
        columns[version] = results
    inside = [f"source/{page}.md" for page in results if page not in BEYOND]
    for python in pyodides():
        version, results = run_book(python, inside)
        columns[f"{version}*"] = results
    print_table(columns)
    if any(version.endswith("*") for version in columns):
        print(
            "\n* Pyodide. Console blocks are left out there (less N), and these pages:"
        )
        for page, reason in BEYOND.items():
            print(f"  {page}: needs {reason}")
    failed = 0
    for version, results in columns.items():
        for page, result in results.items():
            for failure in result["failures"]:
                failed += 1
                place = f"source/{page}.md:{failure['line'] or ''}"
                print(f"\nPython {version}: {place}: {failure['message']}")
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
