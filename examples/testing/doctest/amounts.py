"""Turn the amounts of a bank statement into cents, and back."""


def to_cents(amount: str) -> int:
    """Read an amount; raise ValueError if it is not one.

    >>> to_cents("12.50")
    1250
    >>> to_cents("1,250.00")
    125000
    >>> to_cents("12,50")
    Traceback (most recent call last):
        ...
    ValueError: not an amount: '12,50'
    """
    euros, dot, cents = amount.replace(",", "").partition(".")
    if not dot or len(cents) != 2:
        raise ValueError(f"not an amount: {amount!r}")
    return int(euros + cents)


def to_text(cents: int) -> str:
    """Write an amount.

    >>> to_text(125000)
    '1,250.00'
    """
    return f"{cents / 100:,.2f}"
