"""Go through dates, and count working days."""

from collections.abc import Container, Iterator
from datetime import date, timedelta

ONE_DAY = timedelta(days=1)


def date_range(
    start: date, stop: date, step: timedelta = ONE_DAY
) -> Iterator[date]:
    """Yield the dates from start to before stop; step is positive."""
    while start < stop:
        yield start
        start += step


def is_working_day(day: date, holidays: Container[date] = ()) -> bool:
    """Say if day is a Monday to Friday and no holiday."""
    return day.weekday() < 5 and day not in holidays


def add_working_days(
    day: date, count: int, holidays: Container[date] = ()
) -> date:
    """Return the day that is count (0 or more) working days after day."""
    while count > 0:
        day += ONE_DAY
        count -= is_working_day(day, holidays)
    return day
