"""Read the lines of a web server's access log."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime

LINE = re.compile(
    r"""
    (?P<host> \S+ ) [ ] \S+ [ ] (?P<user> \S+ ) [ ]
    \[ (?P<when> [^]]+ ) \] [ ]               # 02/Mar/2024:08:15:27 +0000
    "  (?P<method> [A-Z]+ ) [ ] (?P<path> [^ "]+ ) [^"]* " [ ]
    (?P<status> [0-9]{3} ) [ ]
    (?P<size> [0-9]+ | - )                    # "-" if nothing was sent
    """,
    re.VERBOSE,
)


@dataclass(frozen=True)
class Request:
    when: datetime
    method: str
    path: str
    status: int
    size: int


def requests(lines: Iterable[str]) -> Iterator[Request]:
    """Yield the requests; raise ValueError with a bad line's number."""
    for number, line in enumerate(lines, start=1):
        if not (found := LINE.match(line)):  # Other fields may follow.
            raise ValueError(f"line {number} is no request: {line!r:.40}")
        yield Request(
            when=datetime.strptime(found["when"], "%d/%b/%Y:%H:%M:%S %z"),
            method=found["method"],
            path=found["path"],
            status=int(found["status"]),
            size=0 if found["size"] == "-" else int(found["size"]),
        )
