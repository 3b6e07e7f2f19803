"""Objects that say how they are to be made again."""

from pathlib import Path


class Logbook:
    """A file that stays open for new lines."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._file = path.open("a", encoding="utf-8")

    def write(self, line: str) -> None:
        """Add a line, at once."""
        print(line, file=self._file, flush=True)

    def close(self) -> None:
        """Close the file."""
        self._file.close()

    def __reduce__(self) -> tuple[type["Logbook"], tuple[Path]]:
        return Logbook, (self.path,)


class Missing:
    """The type of MISSING, of which there must be one only."""

    def __reduce__(self) -> str:
        return "MISSING"


MISSING = Missing()
