"""Keep a slow result in a file, until the code that makes it changes."""

import pickle
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import TypeVar

from snapshot import save

T = TypeVar("T")


def cached(path: Path, version: str, compute: Callable[[], T]) -> T:
    """Return the result that the file has for *version*, or compute it."""
    # A file that is damaged or out of date can raise anything.
    with suppress(Exception):
        saved_version, data = pickle.loads(path.read_bytes())
        if saved_version == version:
            return pickle.loads(data)
    result = compute()
    save((version, pickle.dumps(result)), path)
    return result
