"""Stand-ins for the values that JSON does not know."""

import base64
import dataclasses
from datetime import date, time
from decimal import Decimal
from enum import Enum
from pathlib import PurePath
from uuid import UUID


def to_json(value: object) -> object:
    """Return a value that JSON knows in place of value.

    Raise TypeError for a type that is not listed here.
    """
    match value:
        case date() | time():  # a datetime is a date
            return value.isoformat()
        case Decimal() | UUID():
            return str(value)
        case Enum():
            return value.value
        case PurePath():
            return value.as_posix()
        case bytes():
            return base64.b64encode(value).decode("ascii")
        case set() | frozenset():
            return sorted(value)
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return dataclasses.asdict(value)
    raise TypeError(f"no JSON for {type(value).__name__}: {value!r}")
