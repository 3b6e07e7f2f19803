"""Print how many bytes a directory tree holds, skipping what tools made."""

import argparse
import os
from collections.abc import Iterator
from pathlib import Path

SKIPPED = {".git", ".venv", "__pycache__", "node_modules"}


def walk_files(folder: Path) -> Iterator[Path]:
    """Yield the files below *folder* in order, outside skipped directories.

    Raises OSError for a directory that cannot be read.
    """

    def stop(error: OSError) -> None:
        raise error

    for parent, subfolders, names in os.walk(folder, onerror=stop):
        subfolders[:] = sorted(set(subfolders) - SKIPPED)
        for name in sorted(names):
            yield Path(parent, name)


def tree_size(folder: Path) -> int:
    """Return the size of all files in bytes; links are not followed."""
    return sum(path.lstat().st_size for path in walk_files(folder))


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folders", type=Path, nargs="+")
    for folder in parser.parse_args().folders:
        print(f"{tree_size(folder):>9,}  {folder.as_posix()}")
