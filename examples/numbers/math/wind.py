"""The mean of directions."""

import math
from collections.abc import Collection


def mean_direction(directions: Collection[float]) -> float:
    """The mean of compass directions, from 0 to below 360 degrees.

    Raises ValueError if they cancel out, as north and south do.

    >>> round(mean_direction([350, 20, 5]), 6)
    5.0
    """
    angles = [math.radians(direction) for direction in directions]
    north = math.fsum(map(math.cos, angles))
    east = math.fsum(map(math.sin, angles))
    if math.hypot(north, east) < 1e-9 * len(angles):
        raise ValueError("the directions cancel out")
    # For a tiny negative angle, the first % gives 360.0: hence the second.
    return math.degrees(math.atan2(east, north)) % 360 % 360
