"""Finds the Pythons of this machine that can run the book."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from os import environ
from pathlib import Path

OLDEST = (3, 11)
VERSION = "import sys; print(*sys.version_info[:3], sys.implementation.name)"


def candidates() -> Iterator[str]:
    """Yield the paths of what may be a Python, this one first."""
    yield sys.executable
    for minor in range(OLDEST[1], OLDEST[1] + 20):
        if path := shutil.which(f"python3.{minor}"):
            yield path
    pyenv = Path(environ.get("PYENV_ROOT", Path.home() / ".pyenv"), "versions")
    yield from map(str, sorted(pyenv.glob("3.*/bin/python"), reverse=True))
    # The Python launcher of Windows, and uv, list what they have installed.
    for command in (["py", "-0p"], ["uv", "python", "list", "--only-installed"]):
        if shutil.which(command[0]):
            listed = subprocess.run(command, capture_output=True, text=True).stdout
            yield from re.findall(r"\S*[/\\]python[\w.]*(?:\.exe)?(?=\s|$)", listed)


def find_pythons() -> dict[tuple[int, int], str]:
    """Return a CPython for each minor version from 3.11 up: version → path."""
    found: dict[tuple[int, int], str] = {}
    for path in candidates():
        try:
            done = subprocess.run(
                [path, "-c", VERSION], capture_output=True, text=True, timeout=30
            )
        except OSError:
            continue
        if done.returncode != 0:
            continue
        major, minor, _micro, implementation = done.stdout.split()
        version = int(major), int(minor)
        if version >= OLDEST and implementation == "cpython":
            found.setdefault(version, path)
    return dict(sorted(found.items()))
