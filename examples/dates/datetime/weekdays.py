"""Find a day of the week near a date; Monday is 0, as in weekday()."""

from datetime import date, timedelta


def next_weekday(day: date, weekday: int) -> date:
    """Return the first such weekday after day."""
    return day + timedelta(days=(weekday - day.weekday() - 1) % 7 + 1)


def last_weekday(day: date, weekday: int) -> date:
    """Return the last such weekday up to day, which may be day itself."""
    return day - timedelta(days=(day.weekday() - weekday) % 7)
