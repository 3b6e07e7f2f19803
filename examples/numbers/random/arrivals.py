"""Random arrivals, such as calls or customers."""

from collections.abc import Iterator
from random import Random


def arrivals(
    per_hour: float, hours: float, generator: Random
) -> Iterator[float]:
    """The times of arrivals, in hours from now, in order."""
    time = generator.expovariate(per_hour)
    while time < hours:
        yield time
        time += generator.expovariate(per_hour)


def poisson(mean: float, generator: Random) -> int:
    """How many arrive in the time in which *mean* are expected."""
    return sum(1 for _ in arrivals(mean, 1, generator))
