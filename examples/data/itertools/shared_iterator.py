"""Let several threads take their items from one iterator."""

from collections.abc import Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from itertools import chain
from threading import Lock
from typing import TypeVar

Item = TypeVar("Item")


class SharedIterator(Iterator[Item]):
    """Gives each item to one of the threads that ask, one at a time."""

    def __init__(self, items: Iterable[Item]) -> None:
        self._iterator = iter(items)
        self._lock = Lock()

    def __next__(self) -> Item:
        with self._lock:
            return next(self._iterator)


def main() -> None:
    """Share out 10,000 orders, and check that none is lost or doubled."""
    orders = SharedIterator(number for number in range(10_000))
    with ThreadPoolExecutor(max_workers=4) as pool:
        taken = pool.map(list, [orders] * 4)
    print(sorted(chain.from_iterable(taken)) == list(range(10_000)))


if __name__ == "__main__":
    main()
