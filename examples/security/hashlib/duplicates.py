"""Find the files with equal contents in a tree."""

import hashlib
from collections import defaultdict
from pathlib import Path


def duplicates(folder: Path) -> list[list[Path]]:
    """Return groups of two or more regular files with equal contents."""
    by_size = defaultdict(list)
    for path in folder.rglob("*"):
        if path.is_file() and not path.is_symlink():
            by_size[path.stat().st_size].append(path)
    by_digest = defaultdict(list)
    for paths in by_size.values():
        if len(paths) > 1:  # A size that occurs once needs no reading.
            for path in paths:
                with path.open("rb") as file:
                    found = hashlib.file_digest(file, "sha256")
                by_digest[found.digest()].append(path)
    groups = [sorted(paths) for paths in by_digest.values()]
    return sorted(group for group in groups if len(group) > 1)
