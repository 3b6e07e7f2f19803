"""Compute the tax of an invoice, line by line or on the sum."""

from collections.abc import Iterable
from decimal import ROUND_HALF_UP, Decimal
from typing import NamedTuple

CENT = Decimal("0.01")


class Line(NamedTuple):
    label: str
    quantity: int
    price: Decimal  # of one, before tax

    @property
    def net(self) -> Decimal:
        return self.quantity * self.price


def to_cents(amount: Decimal) -> Decimal:
    """Round to two decimals, halves away from zero.

    Raises decimal.InvalidOperation for infinities and for amounts with
    more digits than the context's precision.
    """
    return amount.quantize(CENT, rounding=ROUND_HALF_UP)


def tax_on_lines(lines: Iterable[Line], rate: Decimal) -> Decimal:
    """Round the tax of each line, then add up."""
    return sum((to_cents(line.net * rate) for line in lines), Decimal(0))


def tax_on_sum(lines: Iterable[Line], rate: Decimal) -> Decimal:
    """Add up the lines, then round the tax of the sum."""
    return to_cents(sum((line.net for line in lines), Decimal(0)) * rate)
