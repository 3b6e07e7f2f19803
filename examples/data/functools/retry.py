"""Call a function again when it fails."""

import functools
import time
from collections.abc import Callable
from typing import ParamSpec, TypeVar

P = ParamSpec("P")
T = TypeVar("T")


def retry(
    *errors: type[Exception], attempts: int = 3, delay: float = 0.5
) -> Callable[[Callable[P, T]], Callable[P, T]]:
    """Return a decorator that makes up to *attempts* calls.

    The wait doubles after each of the *errors*; the last one is raised.
    """

    def decorate(function: Callable[P, T]) -> Callable[P, T]:
        @functools.wraps(function)
        def wrapper(*args: P.args, **kwargs: P.kwargs) -> T:
            for attempt in range(attempts - 1):
                try:
                    return function(*args, **kwargs)
                except errors:
                    time.sleep(delay * 2**attempt)
            return function(*args, **kwargs)

        return wrapper

    return decorate
