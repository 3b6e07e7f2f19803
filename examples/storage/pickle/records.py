"""Keep many objects in one file, and add to it."""

import pickle
from collections.abc import Iterator
from pathlib import Path
from typing import Any


def append(record: Any, path: Path) -> None:
    """Add *record* at the end of the file."""
    data = pickle.dumps(record)
    with path.open("ab") as file:
        file.write(data)


def read_all(path: Path) -> Iterator[Any]:
    """Yield the records, in the order in which they were added.

    Raises pickle.UnpicklingError or EOFError if one is cut short.
    """
    with path.open("rb") as file:
        while file.peek(1):
            yield pickle.load(file)
