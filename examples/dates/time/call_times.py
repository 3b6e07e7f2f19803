"""Note how long each call of a function takes."""

import functools
import time
from collections.abc import Callable
from typing import ParamSpec, TypeVar

P = ParamSpec("P")
R = TypeVar("R")

call_times: dict[str, list[float]] = {}


def timed(function: Callable[P, R]) -> Callable[P, R]:
    """Decorate function so that call_times has the seconds of each call."""
    times = call_times.setdefault(function.__qualname__, [])

    @functools.wraps(function)
    def wrapper(*args: P.args, **kwargs: P.kwargs) -> R:
        start = time.perf_counter()
        try:
            return function(*args, **kwargs)
        finally:
            times.append(time.perf_counter() - start)

    return wrapper
