"""Chain functions: each one gets what the one before it returned."""

from collections.abc import Callable
from typing import Any


def pipeline(*functions: Callable[[Any], Any]) -> Callable[[Any], Any]:
    """Return a function that calls *functions* from left to right."""

    def run(value: Any) -> Any:
        for function in functions:
            value = function(value)
        return value

    return run
