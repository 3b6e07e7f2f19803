"""Nested dictionaries that make their levels by themselves."""

from collections import defaultdict
from typing import Any


def tree() -> defaultdict[str, Any]:
    """Return a dictionary whose missing keys become trees."""
    return defaultdict(tree)


def plain(value: Any) -> Any:
    """Return a tree as ordinary dictionaries, which raise KeyError."""
    if isinstance(value, dict):
        return {key: plain(child) for key, child in value.items()}
    return value
