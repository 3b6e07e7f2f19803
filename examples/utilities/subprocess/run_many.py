"""Run many programs, a few at a time."""

import subprocess
from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor


def run_quietly(command: list[str]) -> subprocess.CompletedProcess[str]:
    """Run *command* without input and keep its output."""
    return subprocess.run(
        command,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )


def run_many(
    commands: Iterable[list[str]], at_once: int
) -> list[subprocess.CompletedProcess[str]]:
    """Run *commands*, *at_once* at a time; their results, in order."""
    with ThreadPoolExecutor(max_workers=at_once) as pool:
        return list(pool.map(run_quietly, commands))
