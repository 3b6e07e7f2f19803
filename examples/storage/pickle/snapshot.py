"""Save an object so that its file is never half written."""

import os
import pickle
import tempfile
from pathlib import Path
from typing import Any


def save(obj: Any, path: Path) -> None:
    """Replace the file by a pickle of *obj*, or leave it as it is."""
    data = pickle.dumps(obj)
    descriptor, name = tempfile.mkstemp(dir=path.parent)
    try:
        with open(descriptor, "wb") as file:
            file.write(data)
        os.replace(name, path)
    except BaseException:
        os.unlink(name)
        raise
