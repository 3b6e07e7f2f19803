"""Print the first server errors in the access logs that are named."""

import sys
from collections.abc import Iterable, Iterator
from itertools import islice
from typing import NamedTuple


class Visit(NamedTuple):
    """One line of an access log."""

    time: str
    status: int
    path: str


def read_lines(names: Iterable[str]) -> Iterator[str]:
    """Yield the lines of all files; one file is open at a time."""
    for name in names:
        with open(name, encoding="utf-8") as log:
            yield from log


def parse(lines: Iterable[str]) -> Iterator[Visit]:
    """Yield a visit for each line that is not a comment."""
    for line in lines:
        if not line.startswith("#"):
            time, status, path = line.split()
            yield Visit(time, int(status), path)


def server_errors(visits: Iterable[Visit]) -> Iterator[Visit]:
    """Return an iterator over the visits that the server failed."""
    return (visit for visit in visits if visit.status >= 500)


if __name__ == "__main__":
    log = parse(read_lines(sys.argv[1:]))
    for visit in islice(server_errors(log), 2):
        print(*visit)
