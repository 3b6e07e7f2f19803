"""Select rows by rules that are text, such as "price > 10"."""

import json
import operator
from collections.abc import Callable, Iterable, Mapping
from typing import Any

Row = Mapping[str, Any]
Comparison = Callable[[Any, Any], bool]
COMPARISONS: dict[str, Comparison] = {
    "<": operator.lt,
    "<=": operator.le,
    "==": operator.eq,
    "!=": operator.ne,
    ">=": operator.ge,
    ">": operator.gt,
    "contains": operator.contains,
    "in": lambda value, choices: value in choices,
}


def parse(rule: str) -> tuple[str, Comparison, Any]:
    """Return the field, the comparison and the value of *rule*.

    Raises ValueError unless it has these three, the last as JSON.
    """
    try:
        field, symbol, value = rule.split(maxsplit=2)
        return field, COMPARISONS[symbol], json.loads(value)
    except (ValueError, KeyError):
        raise ValueError(f"{rule!r}: write FIELD COMPARISON JSON") from None


def select(rows: Iterable[Row], rules: Iterable[str]) -> list[Row]:
    """Return the *rows* that satisfy all *rules*.

    Raises KeyError if a row lacks a field, and what parse() raises.
    """
    tests = [parse(rule) for rule in rules]
    return [row for row in rows if all(t(row[f], v) for f, t, v in tests)]
