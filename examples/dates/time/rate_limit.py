"""Keep calls below a rate."""

import threading
import time
from collections import deque


class RateLimiter:
    """Hold calls back: at most so many begin in any period of seconds.

    Threads may share a limiter.
    """

    def __init__(self, calls: int, period: float) -> None:
        self.period = period
        self.starts: deque[float] = deque(maxlen=calls)
        self.lock = threading.Lock()

    def wait(self) -> None:
        """Return when the next call may start."""
        with self.lock:
            if len(self.starts) == self.starts.maxlen:
                due = self.starts[0] + self.period
                time.sleep(max(0.0, due - time.monotonic()))
            self.starts.append(time.monotonic())
