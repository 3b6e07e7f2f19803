"""Cut any iterable into chunks of the same size, on every Python 3."""

from collections.abc import Iterable, Iterator
from itertools import islice
from typing import TypeVar

Item = TypeVar("Item")


def chunks(items: Iterable[Item], size: int) -> Iterator[tuple[Item, ...]]:
    """Return an iterator over tuples of *size* items, or fewer at the end.

    Raises ValueError if *size* is less than 1.
    """
    if size < 1:
        raise ValueError(f"a chunk has at least one item, not {size}")
    iterator = iter(items)
    return iter(lambda: tuple(islice(iterator, size)), ())
