"""A rotating log file whose old files are compressed."""

import gzip
import os
import shutil
from logging.handlers import RotatingFileHandler


def compress(source: str, target: str) -> None:
    """Move the file *source* to *target*, compressed."""
    with open(source, "rb") as plain, gzip.open(target, "wb") as packed:
        shutil.copyfileobj(plain, packed)
    os.remove(source)


def gzip_handler(path: str, size: int, count: int) -> RotatingFileHandler:
    """Log to *path*; past *size* bytes, keep it among *count* old files."""
    handler = RotatingFileHandler(
        path, maxBytes=size, backupCount=count, encoding="utf-8"
    )
    handler.namer = lambda name: name + ".gz"
    handler.rotator = compress
    return handler
