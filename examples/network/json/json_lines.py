"""Read and append JSON Lines: one value on each line."""

import json
import os
from collections.abc import Iterable, Iterator
from typing import Any


def append_record(path: str | os.PathLike[str], record: object) -> None:
    """Add record to the file, in one write."""
    line = json.dumps(record, ensure_ascii=False, allow_nan=False)
    with open(path, "a", encoding="utf-8", newline="\n") as file:
        file.write(line + "\n")


def read_records(lines: Iterable[bytes]) -> Iterator[Any]:
    """Yield the value of each line, except a last one that is cut short.

    Raise ValueError, with its number, for any other broken line.
    """
    for number, line in enumerate(lines, start=1):
        if not line.strip():
            continue
        try:
            record = json.loads(line)
        except (json.JSONDecodeError, UnicodeDecodeError) as error:
            if not line.endswith(b"\n"):
                return
            raise ValueError(f"record {number}: {error}") from error
        yield record
