"""Write dates and times into JSON."""

from datetime import date, time


def iso_text(value: object) -> str:
    """Return a date, a time or a datetime as ISO 8601 text.

    For the default= of json.dumps; raises TypeError for other types.
    """
    if isinstance(value, date | time):  # a datetime is a date
        return value.isoformat()
    raise TypeError(f"no JSON for {type(value).__name__}")
