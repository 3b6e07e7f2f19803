"""Prime numbers and prime factors, by trial division."""

import math


def is_prime(number: int) -> bool:
    """Tell whether *number* is prime.

    >>> [number for number in range(30) if is_prime(number)]
    [2, 3, 5, 7, 11, 13, 17, 19, 23, 29]
    """
    if number < 4:
        return number > 1
    if number % 2 == 0:
        return False
    root = math.isqrt(number)
    return all(number % divisor for divisor in range(3, root + 1, 2))


def prime_factors(number: int) -> list[int]:
    """The prime factors of a positive *number*, in order, with repetitions.

    >>> prime_factors(360)
    [2, 2, 2, 3, 3, 5]
    """
    factors = []
    divisor = 2
    while divisor * divisor <= number:
        while number % divisor == 0:
            factors.append(divisor)
            number //= divisor
        divisor += 1
    return [*factors, number] if number > 1 else factors
