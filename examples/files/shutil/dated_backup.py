"""Pack a directory into a dated archive and keep the newest ones."""

import glob
import os
import shutil
import tempfile
from datetime import UTC, datetime
from pathlib import Path

STAMP = "[0-9]" * 8 + "T" + "[0-9]" * 6 + "Z"


def back_up(source: Path, store: Path, keep: int, now: datetime) -> Path:
    """Add a backup of source to store; delete all but the newest keep.

    Return the path of the new archive. Raise ValueError if keep is below 1.
    """
    if keep < 1:
        raise ValueError(f"keep must be 1 or more, not {keep}")
    source = source.resolve()
    store.mkdir(parents=True, exist_ok=True)
    stamp = now.astimezone(UTC).strftime("%Y%m%dT%H%M%SZ")
    target = store / f"{source.name}-{stamp}.tar.gz"
    with tempfile.TemporaryDirectory(dir=store, prefix=".partial-") as work:
        archive = shutil.make_archive(
            os.path.join(work, "backup"),
            "gztar",
            root_dir=source.parent,
            base_dir=source.name,
        )
        os.replace(archive, target)
    pattern = f"{glob.escape(source.name)}-{STAMP}.tar.gz"
    for old in sorted(store.glob(pattern), reverse=True)[keep:]:
        old.unlink()
    return target
