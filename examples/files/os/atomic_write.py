"""Write a file so that nobody sees half of it."""

import os
import shutil
import tempfile


def atomic_write(path: str | os.PathLike[str], text: str) -> None:
    """Replace the contents of path, all at once, with text as UTF-8.

    Raise OSError, and leave the old file as it was, if that fails.
    """
    target = os.path.realpath(path)  # if path is a link, keep the link
    descriptor, temporary = tempfile.mkstemp(dir=os.path.dirname(target))
    try:
        with open(descriptor, "w", encoding="utf-8", newline="") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        if os.path.exists(target):
            shutil.copymode(target, temporary)
        os.replace(temporary, target)
    except BaseException:
        os.remove(temporary)
        raise
