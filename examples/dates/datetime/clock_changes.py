"""Compute with wall-clock times on days when the clocks change."""

from datetime import UTC, datetime, timedelta


def after(moment: datetime, elapsed: timedelta) -> datetime:
    """Return the moment at which elapsed has really passed.

    The result is in the zone of moment, which must be aware.
    """
    return (moment.astimezone(UTC) + elapsed).astimezone(moment.tzinfo)


def elapsed_between(start: datetime, end: datetime) -> timedelta:
    """Return the time that really passes between two aware moments."""
    return end.astimezone(UTC) - start.astimezone(UTC)


def occurrence(moment: datetime) -> str:
    """Say if an aware wall-clock time comes "once", "twice" or "never".

    PEP 495: of a time that comes twice, fold=0 is the first. For one
    that never comes, the two values give the offsets in reverse order.
    """
    first = moment.replace(fold=0).utcoffset()
    second = moment.replace(fold=1).utcoffset()
    if first == second:
        return "once"
    return "twice" if first > second else "never"
