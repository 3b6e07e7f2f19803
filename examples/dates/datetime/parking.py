"""Charge for parking, by the started hour."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

HOURLY = 2


def utc_now() -> datetime:
    return datetime.now(UTC)


def fee(entered: datetime, now: Callable[[], datetime] = utc_now) -> int:
    """Return what a car has to pay now; entered is aware."""
    started_hours = -((entered - now()) // timedelta(hours=1))
    return HOURLY * started_hours
