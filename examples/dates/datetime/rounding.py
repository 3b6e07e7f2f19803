"""Round times to a step such as the minute or the quarter of an hour."""

from datetime import datetime, time, timedelta


def floor_to(moment: datetime, step: timedelta) -> datetime:
    """Return the last multiple of step since midnight, by the clock."""
    midnight = datetime.combine(moment, time.min, tzinfo=moment.tzinfo)
    floored = moment - (moment - midnight) % step
    return floored.replace(fold=moment.fold)  # arithmetic resets fold


def round_to(moment: datetime, step: timedelta) -> datetime:
    """Return the nearest multiple of step; half a step goes up."""
    shifted = (moment + step / 2).replace(fold=moment.fold)
    return floor_to(shifted, step)
