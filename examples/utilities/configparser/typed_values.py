"""A parser with get methods for lists, paths, amounts and durations."""

import re
from configparser import ConfigParser
from datetime import timedelta
from decimal import Decimal
from pathlib import Path

UNITS = {"s": "seconds", "min": "minutes", "h": "hours", "d": "days"}


def as_list(text: str) -> list[str]:
    """Split at commas and line ends; empty items do not count."""
    items = (item.strip() for item in re.split(r"[,\n]", text))
    return [item for item in items if item]


def as_path(text: str) -> Path:
    """Make a path; a leading ~ is the home directory."""
    return Path(text).expanduser()


def as_duration(text: str) -> timedelta:
    """Read "90 s", "15 min", "2 h", "7 d"; raise ValueError for others."""
    match text.split():
        case [number, unit] if unit in UNITS:
            return timedelta(**{UNITS[unit]: float(number)})
    raise ValueError(f"Not a duration: {text}")


def typed_parser() -> ConfigParser:
    """Return a parser with getlist, getpath, getduration and getdecimal."""
    converters = {
        "list": as_list,
        "path": as_path,
        "duration": as_duration,
        "decimal": Decimal,
    }
    return ConfigParser(interpolation=None, converters=converters)
