"""Smooth a series: moving average or median, exponential smoothing."""

from collections import deque
from collections.abc import Callable, Iterable, Iterator
from statistics import fmean


def moving(
    series: Iterable[float],
    size: int,
    average: Callable[[Iterable[float]], float] = fmean,
) -> Iterator[float]:
    """Yield the average of each *size* neighbours."""
    window: deque[float] = deque(maxlen=size)
    for value in series:
        window.append(value)
        if len(window) == size:
            yield average(window)


def smoothed(series: Iterable[float], weight: float) -> Iterator[float]:
    """Yield averages in which each new value has the given weight."""
    level = None
    for value in series:
        level = value if level is None else level + weight * (value - level)
        yield level
