"""Give another extension to every file that has a certain one."""

import argparse
import sys
from pathlib import Path


def change_extension(folder: Path, old: str, new: str) -> list[Path]:
    """Rename the files below *folder* that end in *old*, in any case.

    Returns the new paths in order. Raises, before it renames anything,
    FileExistsError if a new name is taken, ValueError for a bad *new*.
    """
    renames = {
        path: path.with_suffix(new)
        for path in sorted(folder.rglob("*"))
        if path.suffix.lower() == old.lower() and path.is_file()
    }
    planned: set[Path] = set()
    for path, target in renames.items():
        # Where case does not count, photo.JPG is also found as photo.jpg.
        taken = target.exists() and not target.samefile(path)
        if taken or target in planned:
            raise FileExistsError(f"{target.as_posix()} is already there")
        planned.add(target)
    return [path.rename(target) for path, target in renames.items()]


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("old", help="for example .jpeg")
    parser.add_argument("new", help="for example .jpg")
    arguments = parser.parse_args()
    try:
        for path in change_extension(**vars(arguments)):
            print(path.as_posix())
    except (FileExistsError, ValueError) as error:
        sys.exit(f"nothing was renamed: {error}")
