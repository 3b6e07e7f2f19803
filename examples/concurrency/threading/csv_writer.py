"""Let one thread write the file for which many threads have rows."""

import csv
import queue
from pathlib import Path

END = object()  # the sentinel: no row is this object


def write_rows(path: Path, rows: queue.Queue) -> int:
    """Write the rows that come through the queue, until END; count them."""
    count = 0
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        while (row := rows.get()) is not END:
            writer.writerow(row)
            count += 1
    return count
