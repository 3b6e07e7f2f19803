"""Write a JSON array without holding it in memory."""

import json
from collections.abc import Iterable
from typing import TextIO


def dump_list(records: Iterable[object], file: TextIO) -> None:
    """Write records to file as one JSON array, a record a line."""
    before = "[\n"
    for record in records:
        file.write(before + json.dumps(record))
        before = ",\n"
    file.write("\n]\n" if before == ",\n" else "[]\n")
