"""Let one process at a time do a job."""

import os
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def lock_file(path: str) -> Iterator[None]:
    """Hold path as a lock for the length of a with block.

    Raise FileExistsError if somebody else holds it.
    """
    flags = os.O_CREAT | os.O_EXCL | os.O_WRONLY
    descriptor = os.open(path, flags, 0o600)
    try:
        with os.fdopen(descriptor, "w", encoding="ascii") as file:
            file.write(f"{os.getpid()}\n")
        yield
    finally:
        os.remove(path)
