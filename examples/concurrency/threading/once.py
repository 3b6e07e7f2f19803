"""Make a shared object when it is first needed, once for all threads."""

import functools
import threading
from collections.abc import Callable
from typing import TypeVar

Result = TypeVar("Result")


def once(function: Callable[[], Result]) -> Callable[[], Result]:
    """Return a function that calls *function* once and keeps its result.

    Threads that come while it runs wait for it. If it raises, the caller
    gets the exception, and the next caller tries again.
    """
    lock = threading.Lock()
    results: list[Result] = []

    @functools.wraps(function)
    def wrapper() -> Result:
        if not results:  # from the second call on, without the lock
            with lock:
                if not results:  # another thread may have been first
                    results.append(function())
        return results[0]

    return wrapper
