"""Write and read durations as people do: 2 h 05 min, 1h30, 45 s."""

import re
from datetime import timedelta

PARTS = re.compile(
    r"(?:(?P<days>\d+)\s*d)?\s*(?:(?P<hours>\d+)\s*h)?\s*"
    r"(?:(?P<minutes>\d+)\s*min)?\s*(?:(?P<seconds>\d+)\s*s)?"
)


def duration_text(duration: timedelta) -> str:
    """Return a duration to the minute, as in "-26 h 05 min"."""
    total = round(duration / timedelta(minutes=1))
    hours, minutes = divmod(abs(total), 60)
    text = f"{hours} h {minutes:02} min" if hours else f"{minutes} min"
    return "-" + text if total < 0 else text


def parse_duration(text: str) -> timedelta:
    """Read days, hours, minutes and seconds, or some of them.

    Raises ValueError if text is anything else.
    """
    complete = re.sub(r"(h\s*\d\d)$", r"\1 min", text.strip())  # 1h30
    match = PARTS.fullmatch(complete)
    if not complete or not match:
        raise ValueError(f"{text!r} is no duration: write 2 h 05 min")
    counts = match.groupdict(default="0")
    return timedelta(**{unit: int(n) for unit, n in counts.items()})
