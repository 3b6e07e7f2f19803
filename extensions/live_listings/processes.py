"""Runs the steps of a page in a process and a directory of their own."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import tempfile
import time
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

    from live_listings.blocks import Step

RUNNER = Path(__file__).with_name("page_runner.py")
GUARD = Path(__file__).parent / "guard"
MARK = "LIVE_LISTINGS_ROOT"  # the variable by which the guard knows the page's root
GRACE = 2.0  # seconds that a page's helper processes have to end after it
# The settings of Python that a page takes from whoever runs it; what it prints may
# depend on neither (tools/doctest_environments.py).
KEPT = ("PYTHONHASHSEED", "PYTHONOPTIMIZE")


@dataclass
class Interpreter:
    """A Python that runs pages: its path, and the seconds that a page has."""

    python: str
    limit: float = 60

    def version(self) -> str:
        """The version, such as 3.13.0; raises CalledProcessError if it does not run."""
        code = "import sys; print(*sys.version_info[:3], sep='.')"
        command = [self.python, "-c", code]
        done = subprocess.run(command, capture_output=True, text=True, check=True)
        return done.stdout.strip()

    def run_page(self, steps: list[Step]) -> dict[str, Any]:
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
            job.write_text(json.dumps([asdict(s) for s in steps]), encoding="utf-8")
            env = page_environment(root, self.python)
            result = self.run_process(root, job, env)
            left = sorted(path.name for path in (root / "tmp").iterdir())
            if left:
                message = f"left in the temporary directory: {', '.join(left)}"
                result["failures"].append({"line": None, "message": message})
        finally:
            shutil.rmtree(root, ignore_errors=True)
        return result | {"seconds": time.perf_counter() - start}

    def run_process(self, root: Path, job: Path, env: dict[str, str]) -> dict[str, Any]:
        """Run the job in a new process group, within the limit, and end the group."""
        terminal = root / "printed"
        with terminal.open("wb") as output:
            process = subprocess.Popen(
                [self.python, "-X", "dev", "-W", "error", str(RUNNER), str(job)],
                cwd=root / "work",
                env=env,
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=subprocess.STDOUT,
                start_new_session=True,
            )
            try:
                process.wait(self.limit)
                ending = f"ended the process with status {process.returncode}"
            except subprocess.TimeoutExpired:
                ending = f"did not end within {self.limit} s"
                process.kill()
            process.wait()
        result = read_result(root / "result.jsonl")
        at = result.pop("at")
        if not result.pop("done"):
            printed = terminal.read_text(encoding="utf-8", errors="replace")[-2000:]
            message = f"the page {ending}\n{printed}".rstrip()
            result["failures"].append({"line": at, "message": message})
        if end_what_is_left(process.pid, root) and process.returncode == 0:
            message = "left a process running"
            result["failures"].append({"line": None, "message": message})
        return result


def page_environment(root: Path, python: str) -> dict[str, str]:
    """The environment of a page: the caller's, less what would change Python's ways."""
    env = {k: v for k, v in os.environ.items() if not k.startswith("PYTHON")}
    env |= {name: os.environ[name] for name in KEPT if name in os.environ}
    folder = Path(python).parent
    if os.name == "posix":
        folder = root / "bin"
        for name in ("python", "python3"):
            script = folder / name
            script.write_text(f'#!/bin/sh\nexec "{python}" "$@"\n', encoding="utf-8")
            script.chmod(0o755)
    env |= {
        "PATH": os.pathsep.join([str(folder), env.get("PATH", os.defpath)]),
        "HOME": str(root / "home"),
        "COLUMNS": "80",
        "NO_COLOR": "1",
        "PYTHON_COLORS": "0",
        "PYTHONDEVMODE": "1",
        "PYTHONWARNINGS": "error",
        "PYTHONDONTWRITEBYTECODE": "1",
        # What a page starts is held to the same rules: see guard/sitecustomize.py.
        "PYTHONPATH": str(GUARD),
        MARK: str(root),
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


def end_what_is_left(group: int, root: Path) -> bool:
    """End what the page with this *root* has left running; say whether that was any.

    What ends by itself within the grace is not counted: the processes of
    multiprocessing do when they notice that their parent has.
    """
    stop = time.monotonic() + GRACE
    while (left := still_running(group, root)) and time.monotonic() < stop:
        time.sleep(0.02)
    for pid in left:
        with suppress(ProcessLookupError):
            os.kill(pid, signal.SIGKILL)
    return bool(left)


def still_running(group: int, root: Path) -> list[int]:
    """What :func:`os.kill` takes for the processes of a page: the group, and others.

    Linux also tells which processes have left the group, by their environment.
    """
    if os.name != "posix":
        return []
    found = []
    with suppress(ProcessLookupError, PermissionError):
        os.killpg(group, 0)
        found.append(-group)
    mark = f"{MARK}={root}\0".encode()
    for environment in Path("/proc").glob("[0-9]*/environ"):
        with suppress(OSError):
            if mark in environment.read_bytes():
                found.append(int(environment.parent.name))
    return found
