"""List where two JSON documents differ."""

from collections.abc import Iterator
from typing import Any

ABSENT = object()


def differences(old: Any, new: Any, place: str = "$") -> Iterator[str]:
    """Yield a line for each value that was added, removed or changed."""
    if isinstance(old, dict) and isinstance(new, dict):
        for key in sorted(old.keys() | new.keys()):
            inner = f"{place}.{key}"
            yield from differences(
                old.get(key, ABSENT), new.get(key, ABSENT), inner
            )
    elif (
        isinstance(old, list)
        and isinstance(new, list)
        and len(old) == len(new)
    ):
        for index, pair in enumerate(zip(old, new, strict=True)):
            yield from differences(*pair, f"{place}[{index}]")
    elif old is ABSENT:
        yield f"+ {place}: {new!r}"
    elif new is ABSENT:
        yield f"- {place}: {old!r}"
    elif old != new:
        yield f"~ {place}: {old!r} -> {new!r}"
