"""Call again what failed, after pauses that grow."""

import random
import time
from collections.abc import Callable
from typing import TypeVar

T = TypeVar("T")

LONGEST = 30.0  # seconds


def retry(
    action: Callable[[], T],
    errors: type[Exception] | tuple[type[Exception], ...],
    attempts: int = 5,
) -> T:
    """Call action until it raises none of errors; return its result.

    The pauses are random, up to 1, 2, 4 … seconds and never over LONGEST.
    What the last attempt raises is not caught.
    """
    for attempt in range(attempts - 1):
        try:
            return action()
        except errors:
            time.sleep(random.uniform(0, min(LONGEST, 2**attempt)))
    return action()
