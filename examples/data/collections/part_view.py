"""A part of a sequence, without a copy."""

from collections.abc import Sequence
from typing import TypeVar, overload

Item = TypeVar("Item")


class PartView(Sequence[Item]):
    """The elements of a sequence at the positions of a range."""

    def __init__(self, items: Sequence[Item], positions: range) -> None:
        self._items = items
        self._positions = positions

    @overload
    def __getitem__(self, index: int) -> Item: ...
    @overload
    def __getitem__(self, index: slice) -> "PartView[Item]": ...
    def __getitem__(self, index: int | slice) -> "Item | PartView[Item]":
        found = self._positions[index]
        if isinstance(found, range):
            return PartView(self._items, found)
        return self._items[found]

    def __len__(self) -> int:
        return len(self._positions)
