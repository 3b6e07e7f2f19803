"""Make one sequence of nested ones."""

from collections.abc import Iterable, Iterator
from typing import Any


def flatten(items: Iterable[Any]) -> Iterator[Any]:
    """Yield what is in *items* at any depth; text and bytes stay whole."""
    for item in items:
        if isinstance(item, (str, bytes)) or not isinstance(item, Iterable):
            yield item
        else:
            yield from flatten(item)
