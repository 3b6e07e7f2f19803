"""Change the rows of a CSV file: a crash leaves the old file in place."""

import csv
import os
from collections.abc import Callable
from pathlib import Path

Row = dict[str, str]


def rewrite_rows(path: Path, change: Callable[[Row], Row | None]) -> None:
    """Replace each row by what `change` returns for it; None drops it.

    An exception leaves the file as it was, and a draft beside it.
    """
    draft = path.with_name(f"{path.name}.draft")
    with (
        path.open(encoding="utf-8", newline="") as old,
        draft.open("w", encoding="utf-8", newline="") as new,
    ):
        reader = csv.DictReader(old, strict=True)
        writer = csv.DictWriter(new, reader.fieldnames)
        writer.writeheader()
        changed = map(change, reader)
        writer.writerows(row for row in changed if row is not None)
    os.replace(draft, path)
