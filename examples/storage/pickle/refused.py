"""Find the parts of an object that pickle refuses."""

import pickle
from collections.abc import Iterator
from types import FunctionType, ModuleType
from typing import Any


def parts_of(obj: Any, place: str) -> Iterator[tuple[str, Any]]:
    """Yield what *obj* holds: the name of a place, and the value there."""
    if isinstance(obj, dict):
        for key, value in obj.items():
            yield f"{place}[{key!r}]", value
    elif isinstance(obj, list | tuple):
        for index, value in enumerate(obj):
            yield f"{place}[{index}]", value
    elif not isinstance(obj, type | FunctionType | ModuleType):
        for name, value in getattr(obj, "__dict__", {}).items():
            yield f"{place}.{name}", value


def refused(obj: Any, place: str, outer: tuple[int, ...] = ()) -> list[str]:
    """Name the innermost parts of *obj* that cannot be pickled.

    *place* is what to call *obj*; *outer* has the ids of what holds it.
    """
    if id(obj) in outer:
        return []
    try:
        pickle.dumps(obj)
    except (pickle.PicklingError, TypeError, AttributeError):
        inner = [
            found
            for part, value in parts_of(obj, place)
            for found in refused(value, part, (*outer, id(obj)))
        ]
        return inner or [f"{place}: {type(obj).__name__}"]
    return []
