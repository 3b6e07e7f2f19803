"""Read the dates of bank statements that come from several banks."""

from datetime import date, datetime

FORMATS = ("%d/%m/%Y", "%d.%m.%y", "%d %b %Y", "%d %B %Y")


def statement_date(text: str) -> date:
    """Read a date in ISO 8601 or in one of FORMATS, the day first.

    Raises ValueError if none fits.
    """
    text = text.strip()
    try:
        return date.fromisoformat(text)
    except ValueError:
        pass
    for layout in FORMATS:
        try:
            return datetime.strptime(text, layout).date()
        except ValueError:
            continue
    raise ValueError(f"{text!r} is no date that this program knows")
