"""The files in which a program looks for its settings."""

import os
import sys
from pathlib import Path


def settings_places(program: str, project: Path) -> list[Path]:
    """Return the files of the system, the user and a project, in order.

    The user's follows the platform: AppData on Windows, Library on macOS,
    elsewhere the XDG Base Directory Specification.
    """
    name = f"{program}.ini"
    if sys.platform == "win32":
        system, user = os.environ["PROGRAMDATA"], os.environ["APPDATA"]
    elif sys.platform == "darwin":
        system = "/Library/Application Support"
        user = os.path.expanduser("~/Library/Application Support")
    else:
        system = "/etc"
        user = os.environ.get("XDG_CONFIG_HOME") or os.path.expanduser(
            "~/.config"
        )
    return [
        Path(system, program, name),
        Path(user, program, name),
        project / name,
    ]
