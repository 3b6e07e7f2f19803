"""Ask a weather station for its readings."""


def temperature(place: str) -> float:
    """Return the temperature in degrees Celsius."""
    raise ConnectionError(f"no station in {place}")


def wind(place: str) -> float:
    """Return the speed of the wind in kilometres an hour."""
    raise ConnectionError(f"no station in {place}")
