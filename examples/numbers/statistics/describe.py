"""Print a summary of one column of a CSV file."""

import csv
import math
import sys
from statistics import fmean, quantiles, stdev


def read_column(path: str, column: str) -> tuple[list[float], int]:
    """Return the finite numbers of a column, and how many are missing."""
    values, missing = [], 0
    with open(path, encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            number = float(row[column] or "nan")
            if math.isfinite(number):
                values.append(number)
            else:
                missing += 1
    return values, missing


def describe(values: list[float]) -> dict[str, float]:
    """Return the usual figures of two values or more, by name."""
    names = ["mean", "stdev", "min", "q1", "median", "q3", "max"]
    quartiles = quantiles(values, n=4, method="inclusive")
    figures = [fmean(values), stdev(values)]
    figures += [min(values), *quartiles, max(values)]
    return dict(zip(names, figures, strict=True))


def main() -> None:
    values, missing = read_column(*sys.argv[1:])
    print(f"{len(values)} values, {missing} missing")
    for name, figure in describe(values).items():
        print(f"{name:7}{figure:7.2f}")


if __name__ == "__main__":
    main()
