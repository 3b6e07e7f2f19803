"""Drop duplicates and keep the order."""

from collections.abc import Callable, Hashable, Iterable, Iterator
from typing import TypeVar

Item = TypeVar("Item")


def unique(
    items: Iterable[Item], key: Callable[[Item], Hashable]
) -> Iterator[Item]:
    """Yield each item whose *key* did not come before."""
    seen: set[Hashable] = set()
    for item in items:
        if (mark := key(item)) not in seen:
            seen.add(mark)
            yield item
