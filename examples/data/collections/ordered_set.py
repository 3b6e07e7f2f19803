"""A set that keeps the order in which its elements came."""

from collections.abc import Hashable, Iterable, Iterator, MutableSet
from typing import TypeVar

Item = TypeVar("Item", bound=Hashable)


class OrderedSet(MutableSet[Item]):
    """The keys of a dictionary, used as a set."""

    def __init__(self, items: Iterable[Item] = ()) -> None:
        self._items = dict.fromkeys(items)

    def __contains__(self, item: object) -> bool:
        return item in self._items

    def __iter__(self) -> Iterator[Item]:
        return iter(self._items)

    def __len__(self) -> int:
        return len(self._items)

    def add(self, item: Item) -> None:
        """Add an element; one that is there keeps its place."""
        self._items[item] = None

    def discard(self, item: Item) -> None:
        """Remove an element if it is there."""
        self._items.pop(item, None)
