"""Pickle albums; the photos themselves stay in a catalog."""

import io
import pickle
from dataclasses import dataclass
from typing import Any


@dataclass
class Photo:
    """A photo in the catalog."""

    name: str
    pixels: bytes


class AlbumPickler(pickle.Pickler):
    """Writes the name of each photo in its place."""

    def persistent_id(self, obj: Any) -> str | None:
        """Return the name of a photo, None for all other objects."""
        return obj.name if isinstance(obj, Photo) else None


class AlbumUnpickler(pickle.Unpickler):
    """Takes the photos from *catalog*."""

    def __init__(self, file: io.BytesIO, catalog: dict[str, Photo]) -> None:
        super().__init__(file)
        self.catalog = catalog

    def persistent_load(self, pid: str) -> Photo:
        """Return the photo, or raise UnpicklingError if there is none."""
        if pid not in self.catalog:
            raise pickle.UnpicklingError(f"the catalog has no {pid!r}")
        return self.catalog[pid]
