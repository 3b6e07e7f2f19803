"""Split an amount into shares that add up to it, to the cent."""

from collections.abc import Sequence
from decimal import Decimal

CENT = Decimal("0.01")


def split(
    amount: Decimal, weights: Sequence[int], unit: Decimal = CENT
) -> list[Decimal]:
    """Return a share of amount for each weight, in whole units.

    What is left after rounding down goes, a unit each, to the shares
    that lost most: the method of the largest remainders. Raises
    ValueError if amount is no multiple of unit.
    """
    units = int(amount / unit)
    if units * unit != amount:
        raise ValueError(f"round {amount} to a multiple of {unit}")
    total = sum(weights)
    parts = [divmod(units * weight, total) for weight in weights]
    shares = [whole for whole, lost in parts]
    by_loss = sorted(range(len(parts)), key=lambda i: -parts[i][1])
    for i in by_loss[: units - sum(shares)]:
        shares[i] += 1
    return [share * unit for share in shares]
