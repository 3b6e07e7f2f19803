"""Measure how long a block of code takes."""

import time
from typing import Self


class Timer:
    """Measure the time that a with block takes, in seconds.

    Inside the block, elapsed is the time so far; after it, the whole.
    """

    def __enter__(self) -> Self:
        self.start = time.perf_counter()
        self.end: float | None = None
        return self

    def __exit__(self, *error: object) -> None:
        self.end = time.perf_counter()

    @property
    def elapsed(self) -> float:
        """The time that has passed since the block began."""
        end = time.perf_counter() if self.end is None else self.end
        return end - self.start
