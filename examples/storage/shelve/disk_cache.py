"""Remember the results of a slow function on disk."""

import functools
import shelve
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

T = TypeVar("T")
Function = Callable[..., T]


def cached_in(path: Path) -> Callable[[Function[T]], Function[T]]:
    """Decorate a function whose arguments have a telling repr."""

    def decorate(function: Function[T]) -> Function[T]:
        @functools.wraps(function)
        def wrapper(*args: object, **kwargs: object) -> T:
            named = sorted(kwargs.items())
            key = f"{function.__qualname__}{args}{named}"
            with shelve.open(path) as cache:
                if key in cache:
                    return cache[key]
            # The shelf is closed meanwhile: others may need it.
            result = function(*args, **kwargs)
            with shelve.open(path) as cache:
                cache[key] = result
            return result

        return wrapper

    return decorate
