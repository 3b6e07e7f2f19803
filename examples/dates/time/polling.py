"""Wait until something is so, but not for ever."""

import time
from collections.abc import Callable


def wait_until(
    condition: Callable[[], bool], timeout: float, interval: float = 0.1
) -> bool:
    """Ask for condition every interval seconds; say whether it came true.

    After timeout seconds the answer is False.
    """
    deadline = time.monotonic() + timeout
    while not condition():
        remaining = deadline - time.monotonic()
        if remaining <= 0:
            return False
        time.sleep(min(interval, remaining))
    return True
