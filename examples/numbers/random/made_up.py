"""Made-up orders, to try programs out on."""

import string
from datetime import date, datetime, timedelta
from random import Random


def random_date(first: date, last: date, generator: Random) -> date:
    """A day from *first* to *last*, both included."""
    days = (last - first).days
    return first + timedelta(days=generator.randint(0, days))


def random_time(
    start: datetime, end: datetime, generator: Random
) -> datetime:
    """A whole second from *start* to before *end*."""
    seconds = int((end - start).total_seconds())
    return start + timedelta(seconds=generator.randrange(seconds))


def random_code(length: int, generator: Random) -> str:
    """Letters and digits; for tests, not as a secret."""
    alphabet = string.ascii_uppercase + string.digits
    return "".join(generator.choices(alphabet, k=length))
