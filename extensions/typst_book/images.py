"""The files of pictures, made ready for Typst."""

from __future__ import annotations

import re
from pathlib import Path
from xml.etree import ElementTree

GENERIC = {
    "serif": "Source Serif 4",
    "sans-serif": "Source Sans 3",
    "monospace": "Source Code Pro",
}
SIGNATURES = {  # the first bytes of a file of each kind
    ".png": b"\x89PNG\r\n\x1a\n",
    ".jpg": b"\xff\xd8\xff",
    ".jpeg": b"\xff\xd8\xff",
}
_FAMILIES = re.compile(r"(font-family\s*(?:=\s*\"|:\s*))([^\";}<>]+)")


def is_picture(path: Path) -> bool:
    """Return whether a file is what its name says: Typst cannot say which is not."""
    if path.suffix == ".svg":
        try:
            return ElementTree.parse(path).getroot().tag.endswith("svg")
        except ElementTree.ParseError:
            return False
    return path.read_bytes().startswith(SIGNATURES[path.suffix.lower()])


def with_fonts(svg: str) -> str:
    """Return *svg* with the fonts of the book in place of CSS's generic families.

    Only the fonts of this package are there when the book is set. A name with a
    digit has to be in quotes, which the SVG's author may have left out.
    """

    def families(match: re.Match[str]) -> str:
        names = (name.strip(" '\n") for name in match[2].split(","))
        return match[1] + ", ".join(f"'{GENERIC.get(name, name)}'" for name in names)

    return _FAMILIES.sub(families, svg)
