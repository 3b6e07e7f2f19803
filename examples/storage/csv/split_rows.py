"""Split a CSV file into smaller ones, each with the header."""

import csv
from itertools import islice
from pathlib import Path


def split_rows(path: Path, size: int) -> list[Path]:
    """Write numbered files of `size` rows; return their paths."""
    parts: list[Path] = []
    with path.open(encoding="utf-8", newline="") as file:
        reader = csv.reader(file)
        header = next(reader, [])
        while rows := list(islice(reader, size)):
            part = path.with_name(f"{path.stem}-{len(parts) + 1:03}.csv")
            with part.open("w", encoding="utf-8", newline="") as output:
                csv.writer(output).writerows([header, *rows])
            parts.append(part)
    return parts
