"""A window that slides over any iterable."""

from collections import deque
from collections.abc import Iterable, Iterator
from typing import TypeVar

Item = TypeVar("Item")


def windows(items: Iterable[Item], size: int) -> Iterator[tuple[Item, ...]]:
    """Yield all *size* neighbours as tuples; none of fewer items."""
    window: deque[Item] = deque(maxlen=size)
    for item in items:
        window.append(item)  # The oldest falls out at the other end.
        if len(window) == size:
            yield tuple(window)
