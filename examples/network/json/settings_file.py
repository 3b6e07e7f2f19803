"""Change one value in a JSON file."""

import json
import os
from pathlib import Path


def change_setting(path: Path, name: str, value: object) -> None:
    """Set name to value in the JSON object that the file at path holds."""
    settings = json.loads(path.read_bytes())
    settings[name] = value
    text = json.dumps(settings, indent=2, ensure_ascii=False) + "\n"
    new = path.with_name(path.name + ".new")
    new.write_text(text, encoding="utf-8", newline="\n")
    os.replace(new, path)
