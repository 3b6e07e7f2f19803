"""Pickle read-only views of dictionaries, which pickle refuses."""

import copyreg
import pickle
from types import MappingProxyType
from typing import Any


def rebuild_view(items: dict[Any, Any]) -> MappingProxyType[Any, Any]:
    """Return a read-only view of *items*."""
    return MappingProxyType(items)


def reduce_view(view: MappingProxyType[Any, Any]) -> tuple[Any, ...]:
    """Return what is to be called to get *view* again, and with what."""
    return rebuild_view, (dict(view),)


class ViewPickler(pickle.Pickler):
    """A pickler that also takes views."""

    dispatch_table = copyreg.dispatch_table | {
        MappingProxyType: reduce_view
    }
