"""A file that hashes what is read from it."""

import hashlib
from typing import BinaryIO


class HashingReader:
    """Reads from *file*; `hash` covers all that was read so far."""

    def __init__(self, file: BinaryIO, name: str = "sha256") -> None:
        self.file = file
        self.hash = hashlib.new(name)

    def read(self, size: int = -1) -> bytes:
        """Return up to *size* bytes of the file, and hash them."""
        data = self.file.read(size)
        self.hash.update(data)
        return data
