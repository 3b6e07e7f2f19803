"""An iterator that shows its next item before it gives it away."""

from collections.abc import Iterable, Iterator
from itertools import islice
from typing import TypeVar

Item = TypeVar("Item")


class Peekable(Iterator[Item]):
    """An iterator over *items*, true as long as something is left."""

    def __init__(self, items: Iterable[Item]) -> None:
        self._iterator = iter(items)
        self._held: list[Item] = []

    def __next__(self) -> Item:
        return self._held.pop() if self._held else next(self._iterator)

    def __bool__(self) -> bool:
        if not self._held:
            self._held.extend(islice(self._iterator, 1))
        return bool(self._held)

    def peek(self) -> Item:
        """Return the next item and keep it; IndexError if there is none."""
        if not self:
            raise IndexError("nothing is left to peek at")
        return self._held[0]
