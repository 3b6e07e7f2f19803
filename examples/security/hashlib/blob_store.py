"""A store that names each piece of data by its digest."""

import hashlib
import os
import re
import tempfile
from pathlib import Path

DIGEST = re.compile("[0-9a-f]{64}")


def path_of(root: Path, digest: str) -> Path:
    """Return where *digest* is kept; ValueError if it cannot be one."""
    if not DIGEST.fullmatch(digest):
        raise ValueError(f"not a SHA-256 digest: {digest!r}")
    return root / digest[:2] / digest[2:]


def put(root: Path, data: bytes) -> str:
    """Store *data*, unless it is there already, and return its digest."""
    digest = hashlib.sha256(data).hexdigest()
    path = path_of(root, digest)
    if not path.exists():
        path.parent.mkdir(parents=True, exist_ok=True)
        descriptor, name = tempfile.mkstemp(dir=path.parent)
        with open(descriptor, "wb") as file:
            file.write(data)
        os.replace(name, path)
    return digest


def get(root: Path, digest: str) -> bytes:
    """Return the data; ValueError if the disk no longer has all of it."""
    data = path_of(root, digest).read_bytes()
    if hashlib.sha256(data).hexdigest() != digest:
        raise ValueError(f"{digest} is damaged")
    return data
