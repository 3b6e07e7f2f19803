"""Count the digits of an integer of any size."""

import math


def count_digits(number: int) -> int:
    """The number of decimal digits of *number*, without its sign.

    >>> count_digits(0), count_digits(-999), count_digits(1000)
    (1, 3, 4)
    """
    number = abs(number)
    if number < 10:
        return 1
    # The logarithm may be one off, either way, next to a power of ten.
    digits = math.floor(math.log10(number)) - 1
    while 10**digits <= number:
        digits += 1
    return digits
