"""A shelf that one program, or thread, has at a time."""

import shelve
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any


@contextmanager
def shared_shelf(
    path: Path, timeout: float = 10.0
) -> Iterator[shelve.Shelf[Any]]:
    """Open the shelf when nobody else has it.

    Raise sqlite3.OperationalError ("database is locked") after *timeout*
    seconds.
    """
    lock = sqlite3.connect(
        f"{path}.lock", timeout=timeout, isolation_level=None
    )
    with closing(lock):
        lock.execute("BEGIN EXCLUSIVE")
        with shelve.open(path) as shelf:
            yield shelf
