"""Read durations such as 1h30m."""

import re
from datetime import timedelta

DURATION = re.compile(
    r"(?:(?P<hours>\d{1,4})h)?(?:(?P<minutes>\d{1,4})m)?"
    r"(?:(?P<seconds>\d{1,4})s)?",
    re.ASCII,
)


def duration(text: str) -> timedelta:
    """Return the duration; raise ValueError for any other text."""
    found = DURATION.fullmatch(text)
    if not found or not text:  # All its parts are optional.
        raise ValueError(f"not a duration such as 1h30m: {text!r}")
    parts = found.groupdict(default="0").items()
    return timedelta(**{unit: int(number) for unit, number in parts})
