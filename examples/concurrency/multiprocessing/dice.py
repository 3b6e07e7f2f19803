"""Roll dice from a generator that each process has a copy of."""

import random

chance = random.Random(2024)


def roll(times: int) -> list[int]:
    """Return the results of several rolls."""
    return [chance.randint(1, 6) for _ in range(times)]
