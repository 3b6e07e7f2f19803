"""Which characters the fonts of this package can show.

PDF/UA and PDF/A forbid a missing glyph, and Typst cannot say where in the sources
it met one. So the text is held against the fonts before it is set.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from functools import cache
from pathlib import Path

FONTS = Path(__file__).parent / "fonts"


def cmap(font: bytes) -> set[int]:
    """Return the code points that a TrueType *font* maps to a glyph.

    The tables are those of the OpenType specification: the table directory, and
    ``cmap`` subtables of format 4 (segments of 16 bits) and 12 (groups of 32 bits).
    """
    tables = struct.unpack(">H", font[4:6])[0]
    for at in range(12, 12 + 16 * tables, 16):
        tag, _, start, _ = struct.unpack(">4sLLL", font[at : at + 16])
        if tag == b"cmap":
            break
    else:
        raise ValueError("the font has no cmap table")
    points: set[int] = set()
    for n in range(struct.unpack(">H", font[start + 2 : start + 4])[0]):
        entry = start + 4 + 8 * n
        subtable = start + struct.unpack(">HHL", font[entry : entry + 8])[2]
        kind = struct.unpack(">H", font[subtable : subtable + 2])[0]
        if kind == 4:
            points.update(_segments(font, subtable))
        elif kind == 12:
            points.update(_groups(font, subtable))
    return points


def _segments(font: bytes, at: int) -> Iterator[int]:
    count = struct.unpack(">H", font[at + 6 : at + 8])[0] // 2
    ends = struct.unpack_from(f">{count}H", font, at + 14)
    starts = struct.unpack_from(f">{count}H", font, at + 16 + 2 * count)
    for first, last in zip(starts, ends, strict=True):
        if first != 0xFFFF:  # the last segment only ends the table
            yield from range(first, last + 1)


def _groups(font: bytes, at: int) -> Iterator[int]:
    for n in range(struct.unpack_from(">L", font, at + 12)[0]):
        first, last, _ = struct.unpack_from(">LLL", font, at + 16 + 12 * n)
        yield from range(first, last + 1)


@cache
def _covered() -> frozenset[str]:
    points: set[int] = set()
    for path in FONTS.glob("*-Regular.ttf"):
        points |= cmap(path.read_bytes())
    return frozenset(map(chr, points)) | {"\n", "\t"}


def missing(text: str) -> list[str]:
    """Return the characters of *text* that no font can show, in code point order."""
    return sorted(set(text) - _covered())
