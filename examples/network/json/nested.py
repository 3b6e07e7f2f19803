"""Reach into nested JSON values, and merge them."""

from typing import Any


def dig(document: Any, *path: str | int, default: Any = None) -> Any:
    """Return what stands at path, or default if there is nothing."""
    for key in path:
        try:
            document = document[key]
        except (KeyError, IndexError, TypeError):
            return default
    return document


def merged(base: Any, changes: Any) -> Any:
    """Return base with changes over it, objects merged key by key."""
    if not (isinstance(base, dict) and isinstance(changes, dict)):
        return changes
    inner = {key: merged(base.get(key), changes[key]) for key in changes}
    return base | inner
