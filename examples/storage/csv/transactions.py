"""Read a bank statement into typed transactions."""

import csv
from collections.abc import Iterable, Iterator
from datetime import date
from decimal import Decimal, InvalidOperation
from typing import NamedTuple


class Transaction(NamedTuple):
    """One row of the statement; the fields are the names of the columns."""

    booked: date
    payee: str
    amount: Decimal
    note: str | None


def parse_row(row: dict[str, str]) -> Transaction:
    """Convert the fields; raise ValueError, KeyError, InvalidOperation."""
    if None in row or None in row.values():
        raise ValueError("wrong number of fields")
    return Transaction(
        booked=date.fromisoformat(row["booked"]),
        payee=row["payee"],
        amount=Decimal(row["amount"]),
        note=row["note"] or None,
    )


def read_transactions(lines: Iterable[str]) -> Iterator[Transaction]:
    """Yield the rows; raise ValueError that names the line of a bad one."""
    reader = csv.DictReader(lines)
    for row in reader:
        try:
            transaction = parse_row(row)
        except (ValueError, KeyError, InvalidOperation) as error:
            problem = f"line {reader.line_num}: {list(row.values())}"
            raise ValueError(problem) from error
        yield transaction
