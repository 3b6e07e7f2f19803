"""Print a month with the numbers of its weeks."""

import calendar


def month_with_weeks(year: int, month: int) -> str:
    """Return a month as text, the ISO 8601 week number before each line."""
    text = calendar.TextCalendar()  # from Monday, as ISO weeks are
    lines = [
        f"    {text.formatmonthname(year, month, 20)}",
        f"    {text.formatweekheader(2)}",
    ]
    dates = text.monthdatescalendar(year, month)
    days = text.monthdays2calendar(year, month)
    for (monday, *_), week in zip(dates, days, strict=True):
        number = monday.isocalendar().week
        lines.append(f"{number:2}  {text.formatweek(week, 2)}")
    return "\n".join(line.rstrip() for line in lines)
