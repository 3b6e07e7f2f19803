"""The widths of a table's columns, from what is in its cells."""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Sequence

from docutils import nodes

MEASURE = 390.0  # the template's text width, in points
PADDING = 11.0  # a cell's insets, in points
MONO = 4.65  # the advance of a character of code in a table, in points
SMALL = 0.6  # of the measure: a narrower table is not widened
GREEDY = 0.38  # of the measure: what a column may take to keep its words whole
# The template lets code break after these.
BREAKS = re.compile(r"(?<=[._(/=,])")
# Advances of the template's table font, in points, by shape of the character.
NARROW, USUAL, CAPITAL, WIDE = 2.4, 4.45, 5.2, 7.4


def text_width(text: str, code: bool = False) -> float:
    """Return about how wide *text* is when it is set in a table, in points."""
    return sum(MONO if code else _advance(c) for c in text)


def _advance(character: str) -> float:
    if character in "iljtfrI.,;:'’!|()[] \u00a0\u202f":
        return NARROW
    if character in "mwMW—…":
        return WIDE
    return CAPITAL if character.isupper() else USUAL


def cell_widths(entry: nodes.Element) -> tuple[float, float, float]:
    """Return the least, the comfortable and the natural width of a cell.

    The least width lets dotted names break, the comfortable one keeps every word
    whole, the natural one keeps every paragraph on one line.
    """
    least = comfortable = natural = 0.0
    for paragraph in entry.findall(nodes.TextElement):
        if isinstance(paragraph.parent, nodes.TextElement):
            continue
        line = 0.0
        for text in paragraph.findall(nodes.Text):
            code = _is_code(text)
            whole = isinstance(paragraph, nodes.literal_block)
            rows = str(text).split("\n")
            line += max(text_width(row, code) for row in rows)
            for word in rows if whole else str(text).split():
                comfortable = max(comfortable, text_width(word, code))
                pieces = BREAKS.split(word) if code and not whole else [word]
                least = max(least, *(text_width(piece, code) for piece in pieces))
        natural = max(natural, line)
    return least + PADDING, comfortable + PADDING, natural + PADDING


def _is_code(text: nodes.Text) -> bool:
    node = text.parent
    while isinstance(node, nodes.TextElement):
        if isinstance(node, (nodes.literal, nodes.literal_block)):
            return True
        node = node.parent
    return False


def column_widths(count: int, rows: Iterable[nodes.Element]) -> list[str]:
    """Return the Typst widths of a table's *count* columns.

    A small table has its natural widths; one that would nearly fill the page fills
    it. A column gets the width that keeps its words whole, as far as that is not
    more than its share: then dotted names break. What is left goes to the columns
    by what their text would still take.
    """
    widths = [[PADDING + USUAL] * count for _ in range(3)]
    for row in rows:
        column = 0
        for entry in row.children:
            span = entry.get("morecols", 0) + 1
            if span == 1 and column < count:
                for known, new in zip(widths, cell_widths(entry), strict=True):
                    known[column] = max(known[column], new)
            column += span
    least, comfortable, natural = widths
    if sum(natural) <= SMALL * MEASURE:
        return ["auto"] * count
    if sum(natural) <= MEASURE:
        return [f"{width:.1f}fr" for width in natural]
    base = [
        max(low, min(high, GREEDY * MEASURE))
        for low, high in zip(least, comfortable, strict=True)
    ]
    if sum(base) > MEASURE:
        base = least
    return [f"{width:.1f}fr" for width in _share(base, natural)]


def mark_breaks(widths: list[str], rows: Iterable[nodes.Element]) -> None:
    """Set ``breaks`` on the code in cells: whether it has to break to fit its column.

    Breaking is dear: Typst searches the text for where it may.
    """
    shares = [
        float(width.removesuffix("fr").replace("auto", "inf")) for width in widths
    ]
    total = sum(shares)
    for row in rows:
        column = 0
        for entry in row.children:
            span = entry.get("morecols", 0) + 1
            share = sum(shares[column : column + span]) / total
            room = share * MEASURE - PADDING if total < math.inf else math.inf
            for code in entry.findall(nodes.literal):
                code["breaks"] = text_width(code.astext(), code=True) > room
            column += span


def _share(base: Sequence[float], natural: Sequence[float]) -> list[float]:
    # Less than proportionally: a long text can wrap, a short one should not have to.
    wishes = [
        max(wish - width, 0.0) ** 0.8 for wish, width in zip(natural, base, strict=True)
    ]
    spare = max(MEASURE - sum(base), 0.0) / (sum(wishes) or 1.0)
    return [width + spare * wish for width, wish in zip(base, wishes, strict=True)]
