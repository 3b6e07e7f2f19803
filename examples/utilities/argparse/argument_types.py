"""Types for command-line arguments that say what they expected."""

from argparse import ArgumentTypeError
from collections.abc import Callable
from decimal import Decimal, InvalidOperation


def amount(text: str) -> Decimal:
    """Return an amount of money; raise ArgumentTypeError otherwise."""
    try:
        value = Decimal(text)
    except InvalidOperation:
        value = Decimal("nan")
    if not value.is_finite():
        raise ArgumentTypeError(f"not an amount such as 12.50: {text!r}")
    return value


def whole_number(low: int, high: int) -> Callable[[str], int]:
    """Return a type that takes whole numbers from *low* to *high*."""

    def whole(text: str) -> int:
        value = int(text)
        if not low <= value <= high:
            raise ArgumentTypeError(
                f"{value} is not within {low} to {high}"
            )
        return value

    return whole


def pair(text: str) -> tuple[str, str]:
    """Split KEY=VALUE; raise ArgumentTypeError if it is none."""
    key, equals, value = text.partition("=")
    if not (key and equals):
        raise ArgumentTypeError(f"not KEY=VALUE: {text!r}")
    return key, value
