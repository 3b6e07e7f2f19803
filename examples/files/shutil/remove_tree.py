"""Delete a directory tree, write-protected files included."""

import os
import shutil
import stat
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any


def unlock_and_retry(
    function: Callable[..., Any], path: str, error: BaseException
) -> None:
    """Lift the write protection that stopped rmtree, then try again.

    Windows protects the file itself, POSIX the directory that lists it.
    """
    if function not in (os.unlink, os.rmdir):
        raise error
    if os.name == "nt":
        os.chmod(path, stat.S_IWRITE)
    else:
        os.chmod(os.path.dirname(path), stat.S_IRWXU)
    function(path)


def remove_tree(path: str | Path) -> None:
    """Delete the directory and all that is in it."""
    if sys.version_info >= (3, 12):
        shutil.rmtree(path, onexc=unlock_and_retry)
    else:
        shutil.rmtree(
            path,
            onerror=lambda function, path, info: unlock_and_retry(
                function, path, info[1]
            ),
        )
