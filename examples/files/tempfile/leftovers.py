"""Remove the temporary directories that killed runs left behind."""

import shutil
import tempfile
import time
from pathlib import Path

PREFIX = "export-"
DAY = 24 * 60 * 60


def leftovers(folder: Path, prefix: str, min_age: float) -> list[Path]:
    """List folder's directories unchanged for min_age seconds."""
    limit = time.time() - min_age
    return sorted(
        path
        for path in folder.glob(prefix + "*")
        if path.is_dir()
        and not path.is_symlink()
        and path.stat().st_mtime < limit
    )


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
