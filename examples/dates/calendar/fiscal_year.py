"""Put a date into its fiscal year and quarter."""

from datetime import date


def fiscal_quarter(day: date, first_month: int) -> tuple[int, int]:
    """Return the fiscal year and the quarter, 1 to 4, that day is in.

    A year that begins in first_month has the name of the one it ends in.
    """
    months = (day.month - first_month) % 12
    ends_next_year = first_month > 1 and day.month >= first_month
    return day.year + ends_next_year, months // 3 + 1
