"""Delete a working directory after success, keep it after an error."""

import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


@contextmanager
def kept_on_error(prefix: str) -> Iterator[Path]:
    """Yield a temporary directory; leave it in place if the block raises.

    The exception gets a note that says where the files are.
    """
    folder = Path(tempfile.mkdtemp(prefix=prefix))
    try:
        yield folder
    except BaseException as error:
        error.add_note(f"The working files are kept in {folder}")
        raise
    shutil.rmtree(folder)
