"""Compute Easter, and with it the holidays that move."""

from datetime import date, timedelta


def easter(year: int) -> date:
    """Return Easter Sunday in the Gregorian calendar, from 1583.

    The anonymous algorithm that the journal Nature printed in 1876.
    """
    century, rest = divmod(year, 100)
    cycle = year % 19
    shift = (century - (century + 8) // 25 + 1) // 3
    epact = (19 * cycle + century - century // 4 - shift + 15) % 30
    days = (32 + 2 * (century % 4) + 2 * (rest // 4) - epact - rest % 4) % 7
    late = (cycle + 11 * epact + 22 * days) // 451
    return date(year, 3, 22) + timedelta(epact + days - 7 * late)
