"""Draw a sample from a stream of unknown length."""

from collections.abc import Iterable
from random import Random
from typing import TypeVar

Item = TypeVar("Item")


def reservoir_sample(
    stream: Iterable[Item], size: int, generator: Random
) -> list[Item]:
    """Draw *size* items; all of them if the stream has no more.

    Every item is in the sample with the same probability. Only the sample
    is in memory.
    """
    sample: list[Item] = []
    for count, item in enumerate(stream, start=1):
        if count <= size:
            sample.append(item)
        elif (place := generator.randrange(count)) < size:
            sample[place] = item
    return sample
