"""Bank fees, with a count of how often each is asked for."""

from collections.abc import Callable


def counted(function: Callable[[int], int]) -> Callable[[int], int]:
    """Count the calls of *function* in an attribute of the result."""

    def wrapper(cents: int) -> int:
        wrapper.calls += 1
        return function(cents)

    wrapper.calls = 0
    return wrapper


@counted
def yearly_fee(cents: int) -> int:
    """Compute one per cent of a balance.

    >>> assert yearly_fee(1000) == 99
    """
    return cents // 100


def monthly_fee(cents: int) -> int:
    """Compute a twelfth of the yearly fee.

    >>> monthly_fee(240_000)
    200
    """
    return yearly_fee(cents) // 12
