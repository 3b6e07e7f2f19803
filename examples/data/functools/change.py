"""Count the ways to pay an amount with coins."""

import functools


@functools.cache
def ways(amount: int, coins: tuple[int, ...]) -> int:
    """Return in how many ways *coins* make up *amount*."""
    if amount == 0:
        return 1
    if amount < 0 or not coins:
        return 0
    return ways(amount - coins[0], coins) + ways(amount, coins[1:])
