"""Run the whole book on every Python that is found: ``python tools/doctest_matrix.py``.

Prints a table of page by version, and ends with status 1 if any block of code failed on
any of them. Where Node and npm are found, the pages that can run there also run on
Pyodide, which is a newer CPython compiled to WebAssembly: it has no threads, sockets or
processes, so ``console`` blocks are left out, and the pages of BEYOND.
"""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path

from pythons import find_pythons

ROOT = Path(__file__).parent.parent
CACHE = ROOT / "build/.cache"
PYODIDE = "314.0.7"
# The pages that need what WebAssembly has not, and what that is.
BEYOND: dict[str, str] = {}

Results = dict[str, list[dict]]


def run_builder(python: str, folder: Path) -> tuple[str, Results]:
    """Run the doctest builder for *python*: the version, and each page's failures."""
    command = [sys.executable, "-m", "sphinx", "-c", ".", "-q", "-b", "doctest"]
    command += ["-d", str(CACHE / "en/doctrees"), "source", str(folder)]
    command += ["-D", f"live_listings_python={python}"]
    results = folder / "results.json"
    results.unlink(missing_ok=True)
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
    if not results.exists():
        sys.exit(f"doctest-matrix: no results for {python}\n{done.stderr}")
    report = json.loads(results.read_text(encoding="utf-8"))
    failures = {page: result["failures"] for page, result in report["pages"].items()}
    return report["python"], failures


def print_table(columns: dict[str, Results]) -> None:
    """Print a row for each page and a column for each version."""
    pages = sorted({page for results in columns.values() for page in results})
    width = max(map(len, pages)) + 2
    print(" " * width + "".join(f"{version:>12}" for version in columns))
    for page in pages:
        cells = []
        for results in columns.values():
            failures = results.get(page)
            if failures is None:
                cells.append("-")
            else:
                cells.append(f"{len(failures)} failed" if failures else "ok")
        print(f"{page:{width}}" + "".join(f"{cell:>12}" for cell in cells))


def main() -> None:
    """Run all, print the table, then what failed."""
    columns = {}
    for python in find_pythons().values():
        version, results = run_builder(python, CACHE / "doctest-matrix")
        columns[version] = results
        print(f"{version}: {len(results)} pages", file=sys.stderr)
    print_table(columns)
    failed = False
    for version, results in columns.items():
        for page, failures in results.items():
            for failure in failures:
                failed = True
                line = failure["line"] or ""
                print(f"\nPython {version}: source/{page}.md:{line}: {failure['message']}")
    sys.exit(failed)


if __name__ == "__main__":
    main()
