"""Add months to a date, and count years of age."""

from calendar import monthrange
from datetime import date


def add_months(day: date, months: int) -> date:
    """Return the date so many months later, earlier if negative.

    A shorter month gives its last day. A datetime keeps its time.
    Raises ValueError outside the years 1 to 9999.
    """
    years, month = divmod(day.month - 1 + months, 12)
    year, month = day.year + years, month + 1
    last = monthrange(year, month)[1]
    return day.replace(year=year, month=month, day=min(day.day, last))


def age(born: date, today: date) -> int:
    """Return the age in full years on the day today."""
    birthday_to_come = (today.month, today.day) < (born.month, born.day)
    return today.year - born.year - birthday_to_come
