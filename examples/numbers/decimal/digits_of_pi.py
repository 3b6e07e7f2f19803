"""Compute pi to as many digits as you ask for."""

from decimal import Decimal, localcontext


def pi(digits: int) -> Decimal:
    """Return pi, correctly rounded to that many significant digits.

    The Gauss-Legendre algorithm: each step doubles the right digits.
    """
    with localcontext(prec=digits + 10):  # room for rounding errors
        a, b = Decimal(1), 1 / Decimal(2).sqrt()
        rest, weight = Decimal("0.25"), 1
        for _ in range(digits.bit_length()):
            mean = (a + b) / 2
            rest -= weight * (a - mean) ** 2
            a, b, weight = mean, (a * b).sqrt(), 2 * weight
        result = (a + b) ** 2 / (4 * rest)
    with localcontext(prec=digits):
        return +result  # rounds to the context's precision
