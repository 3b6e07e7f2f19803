"""Number receipts."""

import random
from datetime import UTC, datetime


def receipt_number() -> str:
    """Return the day and three digits, such as ``20240305-048``."""
    return f"{datetime.now(UTC):%Y%m%d}-{random.randrange(1000):03}"
