"""Turn values into the text of a table's cells."""

from collections.abc import Iterable
from datetime import date
from decimal import Decimal
from functools import singledispatch


@singledispatch
def cell(value: object) -> str:
    """Return *value* as text; raise TypeError for types without a rule."""
    raise TypeError(f"no text for a {type(value).__name__}")


cell.register(str, str)  # or else the rule for iterables


@cell.register
def _(value: int | float | Decimal) -> str:
    return f"{value:,.2f}"


@cell.register
def _(value: bool) -> str:
    return "yes" if value else "no"


@cell.register
def _(value: date) -> str:
    return value.isoformat()


@cell.register
def _(value: None) -> str:
    return "–"


@cell.register
def _(value: Iterable) -> str:
    return ", ".join(cell(item) for item in value)
