"""Cache a method's results for as long as their object lives."""

import functools
import weakref
from collections.abc import Callable, Hashable
from typing import TypeVar

T = TypeVar("T")


def cached_method(method: Callable[..., T]) -> Callable[..., T]:
    """Return *method* with a cache that does not keep its objects alive.

    The objects must be hashable and allow weak references.
    """
    caches = weakref.WeakKeyDictionary()

    @functools.wraps(method)
    def wrapper(self, *args: Hashable) -> T:
        results = caches.setdefault(self, {})
        if args not in results:
            results[args] = method(self, *args)
        return results[args]

    return wrapper
