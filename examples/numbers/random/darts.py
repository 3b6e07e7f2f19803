"""Estimate pi with darts thrown at a square."""

import math
from random import Random


def estimate_pi(darts: int, generator: Random) -> float:
    """Four times the share of *darts* that hit the quarter circle."""
    hits = sum(
        math.hypot(generator.random(), generator.random()) < 1
        for _ in range(darts)
    )
    return 4 * hits / darts
