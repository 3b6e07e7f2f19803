"""Sort rows by several fields, as ORDER BY does in SQL."""

from collections.abc import Iterable, Mapping
from operator import itemgetter
from typing import Any

Row = Mapping[str, Any]


def order_by(rows: Iterable[Row], *fields: str) -> list[Row]:
    """Return *rows* in the order of *fields*; "-price" is descending.

    Raises KeyError if a row lacks a field, TypeError if values do not
    compare.
    """
    result = list(rows)
    for field in reversed(fields):  # The sort is stable: last field first.
        key = itemgetter(field.removeprefix("-"))
        result.sort(key=key, reverse=field.startswith("-"))
    return result
