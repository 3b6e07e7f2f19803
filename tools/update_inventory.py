"""Put the names of ``inventory/additions.txt`` into ``inventory/python.inv``.

With ``--fetch`` the inventory of the official documentation is downloaded first and
takes the place of the committed one. The format, version 2, is Sphinx's: four lines of
header, then one line for each name, compressed
(https://sphobjinv.readthedocs.io/en/stable/syntax.html).
"""

from __future__ import annotations

import sys
import urllib.request
import zlib
from pathlib import Path

FOLDER = Path(__file__).parent.parent / "inventory"
INVENTORY = FOLDER / "python.inv"
ADDITIONS = FOLDER / "additions.txt"
SOURCE = "https://docs.python.org/3/objects.inv"
HEADER_LINES = 4


def split(inventory: bytes) -> tuple[bytes, list[str]]:
    """Return an inventory's header and its lines; raise ValueError if it is none."""
    parts = inventory.split(b"\n", HEADER_LINES)
    if not inventory.startswith(b"# Sphinx inventory version 2\n"):
        raise ValueError("not a Sphinx inventory of version 2")
    header = b"".join(line + b"\n" for line in parts[:HEADER_LINES])
    return header, zlib.decompress(parts[HEADER_LINES]).decode("utf-8").splitlines()


def additions() -> list[str]:
    """The lines of the file of additions, less its comments."""
    lines = ADDITIONS.read_text(encoding="utf-8").splitlines()
    return [line for line in lines if line and not line.startswith("#")]


def merge(lines: list[str], more: list[str]) -> list[str]:
    """Return *lines* with those of *more* that they lack."""
    have = {line.rsplit(" ", 3)[0] for line in lines}
    return lines + [line for line in more if line.rsplit(" ", 3)[0] not in have]


def main() -> None:
    """Fetch, if asked to, merge and write."""
    if "--fetch" in sys.argv:
        with urllib.request.urlopen(SOURCE, timeout=30) as answer:
            inventory = answer.read()
    else:
        inventory = INVENTORY.read_bytes()
    header, lines = split(inventory)
    merged = "\n".join(merge(lines, additions())) + "\n"
    new = INVENTORY.with_suffix(".new")
    new.write_bytes(header + zlib.compress(merged.encode("utf-8"), 9))
    new.replace(INVENTORY)


if __name__ == "__main__":
    main()
