"""Write dates in French, whatever the locale of the machine."""

from datetime import date

DAYS = "lundi mardi mercredi jeudi vendredi samedi dimanche"
MONTHS = (
    "janvier février mars avril mai juin "
    "juillet août septembre octobre novembre décembre"
)


def french_date(day: date) -> str:
    """Return a date such as "vendredi 1er mars 2024"."""
    weekday = DAYS.split()[day.weekday()]
    month = MONTHS.split()[day.month - 1]
    number = "1er" if day.day == 1 else day.day
    return f"{weekday} {number} {month} {day.year}"
