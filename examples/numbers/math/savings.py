"""Compound interest; rates are parts of one: 0.03 is 3 %."""

import math


def balance(
    deposit: float, rate: float, years: float, per_year: int = 1
) -> float:
    """What a *deposit* becomes when interest is added *per_year* times.

    >>> round(balance(1000, 0.03, 10), 2)
    1343.92
    """
    return deposit * (1 + rate / per_year) ** (per_year * years)


def monthly_rate(yearly_rate: float) -> float:
    """The monthly rate that makes *yearly_rate* after twelve months."""
    return math.expm1(math.log1p(yearly_rate) / 12)


def years_to_double(rate: float) -> float:
    """How long a deposit takes to double."""
    return math.log(2) / math.log1p(rate)


def monthly_payment(loan: float, yearly_rate: float, months: int) -> float:
    """The constant payment at each month's end that pays a loan off.

    The yearly rate is nominal, and not 0: a twelfth is due each month.

    >>> round(monthly_payment(150_000, 0.036, 240), 2)
    877.67
    """
    rate = yearly_rate / 12
    return loan * rate / -math.expm1(-months * math.log1p(rate))
