"""Turn a name that somebody typed into a time zone."""

from difflib import get_close_matches
from zoneinfo import ZoneInfo, available_timezones


def zone_named(name: str) -> ZoneInfo:
    """Return the zone called name, as in "Europe/Paris".

    Raises ValueError, with the nearest name, if there is none.
    """
    known = available_timezones()
    if name in known:
        return ZoneInfo(name)
    nearest = get_close_matches(name, known, n=1)
    hint = f": did you mean {nearest[0]}?" if nearest else ""
    raise ValueError(f"no time zone {name!r}{hint}")
