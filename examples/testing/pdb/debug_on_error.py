"""Open the debugger where an exception was raised, if asked to."""

import os
import pdb
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def debug_on_error() -> Iterator[None]:
    """Debug what the block raises, if DEBUG is set, and raise it again."""
    try:
        yield
    except Exception as error:
        if os.environ.get("DEBUG"):
            pdb.post_mortem(error.__traceback__)
        raise
