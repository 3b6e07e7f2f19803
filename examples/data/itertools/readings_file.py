"""The readings of a sensor, in a file that can be read again and again."""

from collections.abc import Iterator
from pathlib import Path


class ReadingsFile:
    """The numbers of a text file, one a line."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def __iter__(self) -> Iterator[float]:
        """Read the file from its start, in each loop anew."""
        with self.path.open(encoding="utf-8") as lines:
            yield from map(float, lines)
