"""One digest for a directory: the names and contents of all in it."""

import hashlib
import os
from pathlib import Path


def tree_digest(folder: Path) -> str:
    """Return the SHA-256 digest of a tree, in hexadecimal.

    Times, owners and permissions do not count; empty directories do.
    """
    names = {p.relative_to(folder).as_posix(): p for p in folder.rglob("*")}
    tree = hashlib.sha256()
    for name, path in sorted(names.items()):
        kind, content = entry(path)
        encoded = name.encode()
        tree.update(kind + len(encoded).to_bytes(8, "big") + encoded)
        tree.update(content)
    return tree.hexdigest()


def entry(path: Path) -> tuple[bytes, bytes]:
    """Return a letter for the kind of *path*, and 32 bytes of digest."""
    if path.is_symlink():
        target = os.readlink(path).encode()
        return b"L", hashlib.sha256(target).digest()
    if path.is_dir():
        return b"D", bytes(32)
    with path.open("rb") as file:
        return b"F", hashlib.file_digest(file, "sha256").digest()
