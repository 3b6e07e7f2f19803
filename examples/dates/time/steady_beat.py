"""Do something at regular intervals, without drift."""

import time
from collections.abc import Iterator


def every(period: float) -> Iterator[int]:
    """Yield 0, 1, 2 and so on, period seconds apart.

    Each beat is counted from the first; those that are missed are left out.
    """
    start = time.monotonic()
    beat = 0
    while True:
        yield beat
        elapsed = time.monotonic() - start
        beat = max(beat, int(elapsed // period)) + 1
        time.sleep(beat * period - elapsed)
