"""Sum one column of a CSV file for each value of another: KEY AMOUNT."""

import csv
import sys
from collections import defaultdict
from collections.abc import Iterable
from decimal import Decimal


def totals_by(
    key: str, amount: str, rows: Iterable[dict[str, str]]
) -> dict[str, Decimal]:
    """Return the sum of the column `amount` for each value of `key`.

    >>> totals_by("item", "price", [{"item": "tea", "price": "4.50"}] * 2)
    {'tea': Decimal('9.00')}
    """
    totals: defaultdict[str, Decimal] = defaultdict(Decimal)
    for row in rows:
        totals[row[key]] += Decimal(row[amount])
    return dict(totals)


def main() -> None:
    sys.stdin.reconfigure(encoding="utf-8-sig", newline="")
    sys.stdout.reconfigure(encoding="utf-8", newline="")
    totals = totals_by(*sys.argv[1:3], csv.DictReader(sys.stdin))
    csv.writer(sys.stdout, lineterminator="\n").writerows(totals.items())


if __name__ == "__main__":
    main()
