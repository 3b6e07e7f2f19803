"""Flatten lists within lists, however deep."""

from collections.abc import Iterable, Iterator


def flatten(items: Iterable) -> Iterator:
    """Yield the items of *items*, and those of each list or tuple in it."""
    for item in items:
        if isinstance(item, (list, tuple)):
            yield from flatten(item)
        else:
            yield item
