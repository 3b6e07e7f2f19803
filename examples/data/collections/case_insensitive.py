"""A dictionary whose keys ignore case, such as the headers of HTTP."""

from collections.abc import Iterable, Iterator, Mapping, MutableMapping
from typing import TypeVar

Value = TypeVar("Value")


class CaseInsensitiveDict(MutableMapping[str, Value]):
    """Finds keys in any case, and keeps them as they were last written."""

    def __init__(
        self, items: Mapping[str, Value] | Iterable[tuple[str, Value]] = ()
    ) -> None:
        self._items: dict[str, tuple[str, Value]] = {}
        self.update(items)

    def __getitem__(self, key: str) -> Value:
        return self._items[key.casefold()][1]

    def __setitem__(self, key: str, value: Value) -> None:
        self._items[key.casefold()] = key, value

    def __delitem__(self, key: str) -> None:
        del self._items[key.casefold()]

    def __iter__(self) -> Iterator[str]:
        return (key for key, _ in self._items.values())

    def __len__(self) -> int:
        return len(self._items)

    def __repr__(self) -> str:
        return f"{type(self).__name__}({dict(self)})"
