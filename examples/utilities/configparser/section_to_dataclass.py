"""Turn a section of a settings file into a dataclass, and check it."""

import difflib
from configparser import SectionProxy
from dataclasses import MISSING, fields
from typing import TypeVar, get_type_hints

T = TypeVar("T")


def to_dataclass(section: SectionProxy, kind: type[T]) -> T:
    """Return a kind whose fields (bool, int, float, str) come from section.

    Raises ValueError for a key that is no field, a value of the wrong type,
    and a field that has neither a value nor a default.
    """
    types = get_type_hints(kind)
    getters = {
        bool: section.getboolean,
        int: section.getint,
        float: section.getfloat,
        str: section.get,
    }
    values = {}
    for key in section:
        place = f"[{section.name}] {key}"
        if key not in types:
            near = difflib.get_close_matches(key, types, 1)
            hint = f", perhaps {near[0]}" if near else ""
            raise ValueError(f"{place}: unknown key{hint}")
        try:
            values[key] = getters[types[key]](key)
        except ValueError as error:
            raise ValueError(f"{place}: {error}") from None
    for field in fields(kind):
        if field.default is MISSING and field.name not in values:
            raise ValueError(f"[{section.name}] {field.name}: missing")
    return kind(**values)
