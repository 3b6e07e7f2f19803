"""Averages and maxima over the latest values of a stream."""

from collections import deque
from collections.abc import Iterable, Iterator
from statistics import fmean


def moving_averages(values: Iterable[float], size: int) -> Iterator[float]:
    """Yield the mean of every *size* neighbours; *size* is at least 1."""
    window: deque[float] = deque(maxlen=size)
    for value in values:
        window.append(value)
        if len(window) == size:
            yield fmean(window)


def moving_maxima(values: Iterable[float], size: int) -> Iterator[float]:
    """Yield the maximum of every *size* neighbours, in linear time."""
    # Positions and values that may still become a maximum, largest first.
    candidates: deque[tuple[int, float]] = deque()
    for position, value in enumerate(values):
        while candidates and candidates[-1][1] <= value:
            candidates.pop()
        candidates.append((position, value))
        if candidates[0][0] <= position - size:
            candidates.popleft()
        if position >= size - 1:
            yield candidates[0][1]
