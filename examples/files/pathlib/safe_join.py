"""Join a name from outside to a directory that it must not leave."""

from pathlib import Path


def safe_join(base: Path, name: str) -> Path:
    """Return the absolute path of *name* below *base*, links followed.

    Raises ValueError if that path is outside *base*.
    """
    root = base.resolve()
    path = (root / name).resolve()
    if not path.is_relative_to(root):
        raise ValueError(f"{name!r} leads outside {base.as_posix()}")
    return path
