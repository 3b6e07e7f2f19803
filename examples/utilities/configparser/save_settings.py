"""Write settings so that nobody reads half a file."""

import os
import shutil
import tempfile
from configparser import ConfigParser
from pathlib import Path


def save(settings: ConfigParser, path: Path) -> None:
    """Replace the file in one step.

    It keeps its permissions; a new one is for its owner alone.
    """
    path = path.resolve()  # A symbolic link stays, its target is replaced.
    descriptor, name = tempfile.mkstemp(dir=path.parent, suffix=".ini")
    try:
        with open(descriptor, "w", encoding="utf-8") as file:
            settings.write(file)
        if path.exists():
            shutil.copymode(path, name)
        os.replace(name, path)
    except BaseException:
        os.unlink(name)
        raise
