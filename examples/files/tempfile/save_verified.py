"""Give a download its final name only once it is complete and intact."""

import hashlib
import os
import shutil
import tempfile
from pathlib import Path
from typing import BinaryIO


def save_verified(source: BinaryIO, target: Path, sha256: str) -> None:
    """Copy source to target; change nothing if its SHA-256 is another.

    Raises ValueError when the digest differs.
    """
    descriptor, name = tempfile.mkstemp(
        dir=target.parent, prefix=target.stem + "-", suffix=".part"
    )
    try:
        with open(descriptor, "w+b") as part:
            shutil.copyfileobj(source, part)
            part.seek(0)
            found = hashlib.file_digest(part, "sha256").hexdigest()
        if found != sha256:
            raise ValueError(f"{target.name}: wrong SHA-256, try again")
        os.replace(name, target)
    except BaseException:
        os.unlink(name)
        raise
