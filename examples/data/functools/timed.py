"""Report how long a function takes: @timed, or @timed(report=…)."""

import functools
import sys
import time
from collections.abc import Callable


def to_stderr(name: str, seconds: float) -> None:
    print(f"{name}: {seconds:.3f} s", file=sys.stderr)


def timed(
    function: Callable | None = None,
    /,
    *,
    report: Callable[[str, float], object] = to_stderr,
) -> Callable:
    """Decorate *function*; *report* gets its name and a call's seconds."""
    if function is None:  # @timed(report=…): the function comes next
        return functools.partial(timed, report=report)

    @functools.wraps(function)
    def wrapper(*args, **kwargs):
        start = time.perf_counter()
        try:
            return function(*args, **kwargs)
        finally:
            report(function.__qualname__, time.perf_counter() - start)

    return wrapper
