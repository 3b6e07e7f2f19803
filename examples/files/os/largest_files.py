"""List the largest files of a directory tree."""

import heapq
import os
import stat
import sys
from collections.abc import Iterator

SKIPPED = {".git", ".venv", "__pycache__", "node_modules"}


def report(error: OSError) -> None:
    """Name a directory that cannot be read."""
    print(f"skipped: {error}", file=sys.stderr)


def file_sizes(top: str) -> Iterator[tuple[int, str]]:
    """Yield the size in bytes and the path of each file below top."""
    for directory, subdirectories, names in os.walk(top, onerror=report):
        subdirectories[:] = [d for d in subdirectories if d not in SKIPPED]
        for name in names:
            path = os.path.join(directory, name)
            try:
                status = os.lstat(path)
            except FileNotFoundError:  # deleted since it was listed
                continue
            if stat.S_ISREG(status.st_mode):
                yield status.st_size, path


def main() -> None:
    """Print the ten largest files below a directory, or below this one."""
    top = sys.argv[1] if len(sys.argv) > 1 else os.curdir
    for size, path in heapq.nlargest(10, file_sizes(top)):
        print(f"{size:>8,} {os.path.relpath(path, top)}")


if __name__ == "__main__":
    main()
