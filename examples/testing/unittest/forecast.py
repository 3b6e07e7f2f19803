"""Write the first line of a weather report."""

from weather import temperature, wind


def headline(place: str) -> str:
    """Return the headline for a *place*."""
    return f"{place}: {temperature(place)} °C, {wind(place)} km/h"
