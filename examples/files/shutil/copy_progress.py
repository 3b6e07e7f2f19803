"""Copy a big file and report how far the copy is."""

import os
import shutil
from collections.abc import Callable
from pathlib import Path


def copy_with_progress(
    source: Path,
    target: Path,
    report: Callable[[int, int], None],
    chunk_size: int = 1024 * 1024,
) -> None:
    """Copy a file like shutil.copy2; call report(done, total) on the way.

    Raise shutil.SameFileError if target is source.
    """
    if target.exists() and target.samefile(source):
        raise shutil.SameFileError(f"{source} and {target} are one file")
    with open(source, "rb") as reader, open(target, "wb") as writer:
        total = os.fstat(reader.fileno()).st_size
        done = 0
        while chunk := reader.read(chunk_size):
            writer.write(chunk)
            done += len(chunk)
            report(done, total)
    shutil.copystat(source, target)
