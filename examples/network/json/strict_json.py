"""Read JSON as the standard has it: finite numbers, no key twice."""

import json
import math
from typing import Any, NoReturn


def finite(digits: str) -> float:
    """Return the number; raise ValueError if a float cannot hold it."""
    number = float(digits)
    if math.isinf(number):
        raise ValueError(f"number out of range: {digits}")
    return number


def refuse(name: str) -> NoReturn:
    """Raise ValueError for NaN, Infinity or -Infinity."""
    raise ValueError(f"not JSON: {name}")


def unique(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """Return the dictionary; raise ValueError if a key comes twice."""
    result: dict[str, Any] = {}
    for key, value in pairs:
        if key in result:
            raise ValueError(f"key given twice: {key!r}")
        result[key] = value
    return result


def strict_loads(text: str | bytes) -> Any:
    """Return the value; raise ValueError if text is not strict JSON."""
    return json.loads(
        text,
        parse_float=finite,
        parse_constant=refuse,
        object_pairs_hook=unique,
    )
