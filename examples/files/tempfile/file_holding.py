"""Hand text to programs that read only named files."""

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


@contextmanager
def file_holding(text: str, name: str) -> Iterator[Path]:
    """Yield the path of a closed file called name that holds text.

    The file and its directory are gone when the block ends.
    """
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, name)
        path.write_text(text, encoding="utf-8")
        yield path
