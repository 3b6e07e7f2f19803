"""Find days such as the third Friday or the last Monday of a month."""

import calendar
from datetime import date


def nth_weekday(year: int, month: int, weekday: int, n: int) -> date:
    """Return the nth weekday (0 is Monday) of a month; n = -1 is the last.

    Raises ValueError if there is none, such as a fifth one.
    """
    first, length = calendar.monthrange(year, month)
    days = range(1 + (weekday - first) % 7, length + 1, 7)
    if not 1 <= abs(n) <= len(days):
        raise ValueError(f"{year}-{month:02} has no such day")
    return date(year, month, days[n - 1 if n > 0 else n])
