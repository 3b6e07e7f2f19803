"""A cache that forgets the values that were not used for longest."""

from collections import OrderedDict
from collections.abc import Callable, Hashable
from typing import Generic, TypeVar

Key = TypeVar("Key", bound=Hashable)
Value = TypeVar("Value")


class RecentlyUsed(Generic[Key, Value]):
    """At most *size* values, made by a function when they are missing."""

    def __init__(self, make: Callable[[Key], Value], size: int) -> None:
        self._make = make
        self._size = size
        self._values: OrderedDict[Key, Value] = OrderedDict()

    def __getitem__(self, key: Key) -> Value:
        """Return the value of *key*, which becomes the latest one used."""
        if key in self._values:
            self._values.move_to_end(key)
            return self._values[key]
        value = self._values[key] = self._make(key)
        if len(self._values) > self._size:
            self._values.popitem(last=False)
        return value

    def forget(self, key: Key) -> None:
        """Drop a value that is out of date, if it is there."""
        self._values.pop(key, None)
