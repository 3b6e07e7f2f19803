"""Upload sensor readings."""

import argparse
import configparser
import os
from collections.abc import Sequence
from pathlib import Path

SETTINGS = ("host", "port")


def parse_settings(argv: Sequence[str] | None = None) -> argparse.Namespace:
    """Ask the command line, the environment, the file, in this order."""
    first = argparse.ArgumentParser(add_help=False, allow_abbrev=False)
    first.add_argument("--config", type=Path, default=Path("upload.ini"))
    config = first.parse_known_args(argv)[0].config

    parser = argparse.ArgumentParser(
        prog="upload",
        description=__doc__,
        parents=[first],
        allow_abbrev=False,
    )
    parser.add_argument("--host", default="localhost")
    parser.add_argument("--port", type=int, default=8080)
    file = configparser.ConfigParser(interpolation=None)
    file.read(config, encoding="utf-8")
    for name, value in file.items("upload") if "upload" in file else ():
        if name not in SETTINGS:
            parser.error(f"{config}: unknown setting: {name}")
        parser.set_defaults(**{name: value})
    for name in SETTINGS:
        if value := os.environ.get(f"UPLOAD_{name.upper()}"):
            parser.set_defaults(**{name: value})
    return parser.parse_args(argv)


if __name__ == "__main__":
    settings = parse_settings()
    print(settings.host, settings.port)
