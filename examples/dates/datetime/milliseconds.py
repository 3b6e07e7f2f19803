"""Convert timestamps in milliseconds exactly, also before 1970."""

from datetime import UTC, datetime, timedelta

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
MILLISECOND = timedelta(milliseconds=1)


def from_milliseconds(count: int) -> datetime:
    """Return the moment; raise OverflowError outside years 1 to 9999."""
    return EPOCH + count * MILLISECOND


def to_milliseconds(moment: datetime) -> int:
    """Return the timestamp of an aware moment, rounded down."""
    return (moment - EPOCH) // MILLISECOND
