"""Greet people by the clock of the place where they are."""

from datetime import datetime, tzinfo


def greeting(zone: tzinfo) -> str:
    """Return what one says at this hour in the zone."""
    return "Good morning" if datetime.now(zone).hour < 12 else "Hello"
