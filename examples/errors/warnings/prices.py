"""Prices with their tax, and an old function that still works."""

import warnings

RATE = 0.2


def gross(net: float) -> float:
    """The price with the tax."""
    return round(net * (1 + RATE), 2)


def with_tax(net: float) -> float:
    """The old name of gross()."""
    warnings.warn(
        "with_tax() is deprecated, use gross()",
        DeprecationWarning,
        stacklevel=2,
    )
    return gross(net)
