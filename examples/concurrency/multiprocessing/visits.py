"""Count the visitors at several doors in one shared counter."""

from multiprocessing.sharedctypes import Synchronized
from multiprocessing.synchronize import Barrier


def count_unsafely(counter: Synchronized, both_read: Barrier) -> None:
    """Add one visitor as `counter.value += 1` does, at the worst moment."""
    seen = counter.value
    both_read.wait(timeout=30)
    counter.value = seen + 1


def count(counter: Synchronized, visitors: int) -> None:
    """Add visitors one by one, each while holding the counter's lock."""
    for _ in range(visitors):
        with counter.get_lock():
            counter.value += 1
