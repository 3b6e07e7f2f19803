"""Keep moments as UTC text, and show them on somebody's clock."""

from datetime import UTC, datetime, tzinfo


def to_utc_text(moment: datetime) -> str:
    """Return a text that sorts by time; raise ValueError if naive."""
    if moment.utcoffset() is None:
        raise ValueError(f"{moment} has no time zone")
    return moment.astimezone(UTC).isoformat(timespec="milliseconds")


def on_clock(text: str, zone: tzinfo) -> str:
    """Show a stored moment as a clock of the zone does, with its offset."""
    local = datetime.fromisoformat(text).astimezone(zone)
    return f"{local:%d/%m/%Y %H:%M} (UTC{local:%z})"
