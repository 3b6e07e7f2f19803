"""Cache a function's results for a limited time."""

import functools
import time
from collections.abc import Callable
from typing import TypeVar

T = TypeVar("T")


def ttl_cache(
    seconds: float,
    maxsize: int | None = 128,
    timer: Callable[[], float] = time.monotonic,
) -> Callable[[Callable[..., T]], Callable[..., T]]:
    """Return a decorator that uses each result for *seconds*."""

    def decorate(function: Callable[..., T]) -> Callable[..., T]:
        def answer(*args, **kwargs) -> list:
            return [timer() + seconds, function(*args, **kwargs)]

        cached = functools.lru_cache(maxsize)(answer)

        @functools.wraps(function)
        def wrapper(*args, **kwargs) -> T:
            entry = cached(*args, **kwargs)
            if timer() >= entry[0]:
                entry[:] = answer(*args, **kwargs)
            return entry[1]

        wrapper.cache_clear = cached.cache_clear
        return wrapper

    return decorate
