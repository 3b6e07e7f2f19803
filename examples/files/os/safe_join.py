"""Join a name from outside to a directory without leaving the directory."""

import os


def safe_join(directory: str, name: str) -> str:
    """Return the real path of name inside directory.

    Raise ValueError if that path, all links followed, lies elsewhere.
    """
    root = os.path.realpath(directory)
    path = os.path.realpath(os.path.join(root, name))
    if os.path.commonpath([root, path]) != root:
        raise ValueError(f"{name!r} leads out of the directory")
    return path
