"""Print the percentiles of the response times in an access log."""

import sys
from collections import defaultdict
from collections.abc import Iterable
from statistics import quantiles


def percentiles(data: list[float]) -> list[float]:
    """Return the 1st to the 99th percentile of one value or more."""
    if len(data) == 1:  # refused by quantiles() before Python 3.13
        return data * 99
    return quantiles(data, n=100, method="inclusive")


def delays_by_path(lines: Iterable[str]) -> dict[str, list[float]]:
    """Group the milliseconds, the last field of a line, by path."""
    delays = defaultdict(list)
    for line in lines:
        _time, _method, path, _status, milliseconds = line.split()
        delays[path].append(float(milliseconds))
    return dict(delays)


def main() -> None:
    with open(sys.argv[1], encoding="utf-8") as log:
        delays = delays_by_path(log)
    print("path        count     p50     p95     max")
    for path, values in sorted(delays.items()):
        cuts = percentiles(values)
        p50, p95 = cuts[50 - 1], cuts[95 - 1]
        row = f"{path:10}{len(values):7}{p50:8.0f}{p95:8.0f}"
        print(f"{row}{max(values):8.0f}")


if __name__ == "__main__":
    main()
