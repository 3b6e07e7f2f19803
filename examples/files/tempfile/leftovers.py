"""Remove the temporary directories that killed runs left behind."""

import shutil
import stat
import tempfile
import time
from pathlib import Path

PREFIX = "export-"
DAY = 24 * 60 * 60


def unchanged_since(path: Path, limit: float) -> bool:
    """Say whether path is a real directory last changed before limit."""
    try:
        status = path.lstat()
    except FileNotFoundError:  # another run was quicker
        return False
    return stat.S_ISDIR(status.st_mode) and status.st_mtime < limit


def leftovers(folder: Path, prefix: str, min_age: float) -> list[Path]:
    """List folder's directories unchanged for min_age seconds."""
    limit = time.time() - min_age
    paths = folder.glob(prefix + "*")
    return sorted(path for path in paths if unchanged_since(path, limit))


def main() -> None:
    for path in leftovers(Path(tempfile.gettempdir()), PREFIX, DAY):
        try:
            shutil.rmtree(path)
        except OSError as error:
            print(f"kept {path.name}: {error.strerror}")
        else:
            print(f"removed {path.name}")


if __name__ == "__main__":
    main()
