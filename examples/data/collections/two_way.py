"""A dictionary that can be read in both directions."""

from collections.abc import Hashable, Iterator, Mapping, MutableMapping
from types import MappingProxyType
from typing import TypeVar

Key = TypeVar("Key", bound=Hashable)
Value = TypeVar("Value", bound=Hashable)


class TwoWayDict(MutableMapping[Key, Value]):
    """Every value belongs to one key; *inverse* finds it."""

    def __init__(self, items: Mapping[Key, Value]) -> None:
        self._values: dict[Key, Value] = {}
        self._keys: dict[Value, Key] = {}
        self.inverse: Mapping[Value, Key] = MappingProxyType(self._keys)
        self.update(items)

    def __getitem__(self, key: Key) -> Value:
        return self._values[key]

    def __setitem__(self, key: Key, value: Value) -> None:
        owner = self._keys.get(value, key)
        if owner != key:
            raise ValueError(f"{value!r} belongs to {owner!r}")
        if key in self._values:
            del self._keys[self._values[key]]
        self._values[key] = value
        self._keys[value] = key

    def __delitem__(self, key: Key) -> None:
        del self._keys[self._values.pop(key)]

    def __iter__(self) -> Iterator[Key]:
        return iter(self._values)

    def __len__(self) -> int:
        return len(self._values)
