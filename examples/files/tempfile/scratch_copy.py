"""Work on a copy of a file that disappears afterwards."""

import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


@contextmanager
def scratch_copy(original: Path) -> Iterator[Path]:
    """Yield the path of a copy of original, under the same name."""
    with tempfile.TemporaryDirectory(prefix="scratch-") as folder:
        yield Path(shutil.copy2(original, folder))
