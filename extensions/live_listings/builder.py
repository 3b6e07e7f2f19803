"""The ``doctest`` builder: runs each page in a process and a directory of its own."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sphinx.builders import Builder
from sphinx.util import logging

from live_listings.blocks import Step, examples_dir, steps_of_page

if TYPE_CHECKING:
    from collections.abc import Iterator, Set

logger = logging.getLogger(__name__)

RUNNER = Path(__file__).with_name("page_runner.py")
GUARD = Path(__file__).parent / "guard"
RESULTS = "results.json"  # what happened, for the tools that make tables of it
GRACE = 2.0  # seconds that a page's helper processes have to end after it


class DoctestBuilder(Builder):
    """Stands in for Sphinx's builder of that name."""

    name = "doctest"

    def init(self) -> None:
        self.python = self.config.live_listings_python or sys.executable
        self.version = subprocess.run(
            [self.python, "-c", "import sys; print(*sys.version_info[:3], sep='.')"],
            capture_output=True,
            text=True,
            check=True,
        ).stdout.strip()

    def get_outdated_docs(self) -> Set[str]:
        return self.env.found_docs

    def get_target_uri(self, docname: str, typ: str | None = None) -> str:
        return ""

    def write_documents(self, docnames: Set[str]) -> None:
        """Run *docnames*, as many at a time as there are cores, and report."""
        pages = {}
        for docname in sorted(docnames):
            source = Path(self.env.doc2path(docname))
            doctree = self.env.get_doctree(docname)
            steps = list(
                steps_of_page(doctree, source, examples_dir(self._app), self.version)
            )
            if steps:
                pages[source] = steps
        totals = dict.fromkeys(("sessions", "programs", "outputs"), 0)
        report = {"python": self.version, "pages": {}}
        with ThreadPoolExecutor(os.cpu_count()) as pool:
            results = pool.map(self.run_page, pages, pages.values())
            for source, result in zip(pages, results, strict=True):
                self.report(source, result)
                report["pages"][self.env.path2doc(source)] = result
                for name in totals:
                    totals[name] += result["counts"].get(name, 0)
        path = Path(self.outdir, RESULTS)
        path.write_text(json.dumps(report, indent=1), encoding="utf-8")
        counted = ", ".join(f"{number} {name}" for name, number in totals.items())
        print(f"Python {self.version}: {len(pages)} pages, {counted}")

    def report(self, source: Path, result: dict[str, Any]) -> None:
        """Print a page's result; a failure also makes ``sphinx-build`` fail.

        Printed, not logged: it is what the command is for, with ``-q`` too.
        """
        name = source.relative_to(self.confdir).as_posix()
        failures = result["failures"]
        verdict = f"{len(failures)} failed" if failures else "ok"
        print(f"{name:44} {verdict:10} {result['seconds']:5.1f} s", flush=True)
        for failure in failures:
            self._app.statuscode = 1
            place = ":".join(str(x) for x in (source, failure["line"]) if x)
            logger.error("%s", failure["message"], location=place)

    def run_page(self, source: Path, steps: list[Step]) -> dict[str, Any]:
        """Run one page and return its failures, counts and time.

        The page gets a root folder: ``work`` is its current directory, ``tmp`` the
        one of tempfile, ``home`` the user's. Nothing of it remains.
        """
        start = time.perf_counter()
        root = Path(tempfile.mkdtemp(prefix="page-")).resolve()
        try:
            for folder in ("work", "tmp", "home", "bin"):
                (root / folder).mkdir()
            job = root / "job.json"
            job.write_text(json.dumps([s.as_dict() for s in steps]), encoding="utf-8")
            result = self.run_process(root, job)
            left = sorted(path.name for path in (root / "tmp").iterdir())
            if left:
                message = f"left in the temporary directory: {', '.join(left)}"
                result["failures"].append({"line": None, "message": message})
        finally:
            shutil.rmtree(root, ignore_errors=True)
        return result | {"seconds": time.perf_counter() - start}

    def run_process(self, root: Path, job: Path) -> dict[str, Any]:
        """Run the job in a new process group, within the limit, and end the group."""
        terminal = root / "terminal"
        limit = self.config.live_listings_time_limit
        with terminal.open("wb") as output:
            process = subprocess.Popen(
                [self.python, "-X", "dev", "-W", "error", str(RUNNER), str(job)],
                cwd=root / "work",
                env=page_environment(root, self.python),
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=subprocess.STDOUT,
                start_new_session=True,
            )
            try:
                process.wait(limit)
                ending = f"ended the process with status {process.returncode}"
            except subprocess.TimeoutExpired:
                ending = f"did not end within {limit} s"
                end_group(process)
            process.wait()
        result = read_result(root / "result.jsonl")
        at = result.pop("at")
        if not result.pop("done"):
            printed = terminal.read_text(encoding="utf-8", errors="replace")[-2000:]
            message = f"the page {ending}\n{printed}".rstrip()
            result["failures"].append({"line": at, "message": message})
        elif end_group(process):
            message = "left a process running"
            result["failures"].append({"line": None, "message": message})
        return result


def page_environment(root: Path, python: str) -> dict[str, str]:
    """The environment of a page: of the caller's, what is not Python's and more."""
    env = {k: v for k, v in os.environ.items() if not k.startswith("PYTHON")}
    for name in ("python", "python3"):
        if os.name == "posix":
            script = root / "bin" / name
            script.write_text(f'#!/bin/sh\nexec "{python}" "$@"\n', encoding="utf-8")
            script.chmod(0o755)
    path = str(root / "bin") if os.name == "posix" else str(Path(python).parent)
    env |= {
        "PATH": os.pathsep.join([path, env.get("PATH", os.defpath)]),
        "HOME": str(root / "home"),
        "COLUMNS": "80",
        "NO_COLOR": "1",
        "PYTHON_COLORS": "0",
        "PYTHONDEVMODE": "1",
        "PYTHONWARNINGS": "error",
        "PYTHONDONTWRITEBYTECODE": "1",
        # What a page starts is held to the same rules: see guard/sitecustomize.py.
        "PYTHONPATH": str(GUARD),
        "LIVE_LISTINGS_ROOT": str(root),
    }
    return env | dict.fromkeys(("TMPDIR", "TEMP", "TMP"), str(root / "tmp"))


def read_result(path: Path) -> dict[str, Any]:
    """What the runner wrote of a page, up to where it came."""
    result = {"failures": [], "counts": {}, "done": False, "at": None}
    if path.exists():
        for record in read_records(path):
            if "failure" in record:
                result["failures"].append(record["failure"])
            else:
                result |= record
    return result


def read_records(path: Path) -> Iterator[dict[str, Any]]:
    """The records of a file of JSON lines; a last line cut short is left out."""
    for line in path.read_text(encoding="utf-8").splitlines(keepends=True):
        if line.endswith("\n"):
            yield json.loads(line)


def end_group(process: subprocess.Popen[bytes]) -> bool:
    """End what is left of the group of *process*; say whether there was anything.

    A process that ends by itself within the grace is not counted: those of
    multiprocessing end when they notice that their parent has.
    """
    if os.name != "posix":
        process.kill()
        return False
    stop = time.monotonic() + GRACE
    while process.returncode is not None and time.monotonic() < stop:
        try:
            os.killpg(process.pid, 0)
        except ProcessLookupError:
            return False
        time.sleep(0.02)
    try:
        os.killpg(process.pid, signal.SIGKILL)
    except ProcessLookupError:
        return False
    return True
