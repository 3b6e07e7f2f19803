"""The distance between two places on Earth."""

import math

# The mean radius of the International Union of Geodesy and Geophysics.
EARTH_RADIUS_KM = 6371.0088

Place = tuple[float, float]  # latitude and longitude in degrees


def great_circle_km(start: Place, end: Place) -> float:
    """The length of the shortest way over the surface, in kilometres.

    The haversine formula: accurate for short distances too.

    >>> round(great_circle_km((48.8566, 2.3522), (38.7223, -9.1393)))
    1453
    """
    north_1, east_1 = map(math.radians, start)
    north_2, east_2 = map(math.radians, end)
    half = (
        math.sin((north_2 - north_1) / 2) ** 2
        + math.cos(north_1)
        * math.cos(north_2)
        * math.sin((east_2 - east_1) / 2) ** 2
    )
    # Rounding can bring the sum of antipodes above 1.
    return 2 * EARTH_RADIUS_KM * math.asin(math.sqrt(min(1.0, half)))
