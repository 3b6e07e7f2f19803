"""The widths of a table's columns, from what is in its cells."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator

from docutils import nodes

from .breaks import pieces

MEASURE = 390.0  # the template's text width, in points
PADDING = 11.0  # a cell's insets, in points
MONO = 4.65  # the advance of a character of code in a table, in points
STEP = 8.0  # points that are given away at a time
SMALL = 0.6  # of the measure: a narrower table is not widened
GREEDY = 0.38  # of the measure: what a column may take to keep its words whole
ITEM = 12.0  # the indent of a list in a cell, in points
LEAST_ROOM = 4  # characters that any column is taken to have room for
# Advances of the template's table font, in points, by shape of the character.
USUAL = 4.45
ADVANCES = {
    **dict.fromkeys("iljtfrI.,;:'’!|()[] \u00a0\u202f", 2.4),
    **dict.fromkeys("ABCDEFGHJKLNOPQRSTUVXYZÀÂÇÉÈÊËÎÔŒÛ", 5.2),
    **dict.fromkeys("mwMW—…", 7.4),
}


def text_width(text: str, code: bool = False) -> float:
    """Return about how wide *text* is when it is set in a table, in points."""
    if code:
        return MONO * len(text)
    return sum(ADVANCES.get(character, USUAL) for character in text)


def cell_widths(entry: nodes.Element) -> tuple[float, float, float]:
    """Return the least, the comfortable and the natural width of a cell.

    The least width lets dotted names break, the comfortable one keeps every word
    whole, the natural one keeps every paragraph on one line.
    """
    least = comfortable = natural = 0.0
    for paragraph in entry.findall(nodes.TextElement):
        if isinstance(paragraph.parent, nodes.TextElement):
            continue
        whole = isinstance(paragraph, nodes.literal_block)
        line = 0.0
        for node in paragraph.findall(nodes.Text):
            code = _is_code(node)
            rows = node.astext().split("\n")
            line += max(text_width(row, code) for row in rows)
            for word in rows if whole else node.astext().split():
                comfortable = max(comfortable, text_width(word, code))
                parts = pieces(word, 0, len(word)) if code and not whole else [word]
                least = max(least, *(text_width(part, code) for part in parts))
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
    it. In a wider one, a column gets the width that keeps its words whole, as far as
    that is not more than its share: then dotted names break. What is left is given
    away bit by bit, each to the column that makes the table lower by the most.
    """
    table = [list(_cells(count, row)) for row in rows]
    floor = (PADDING + USUAL,) * 3
    widths = [
        tuple(map(max, zip(floor, *(row[n] for row in table if row[n]), strict=True)))
        for n in range(count)
    ]
    natural = [width[2] for width in widths]
    if sum(natural) <= SMALL * MEASURE:
        return ["auto"] * count
    if sum(natural) <= MEASURE:
        return [f"{width:.1f}fr" for width in natural]
    texts = [[cell[2] - PADDING if cell else 0.0 for cell in row] for row in table]
    return [f"{width:.1f}fr" for width in _share(_base(widths), texts)]


def _base(widths: list[tuple[float, ...]]) -> list[float]:
    """Return widths that keep words whole, those of the narrowest columns first."""
    greedy = GREEDY * MEASURE
    most = greedy
    while True:
        base = [max(min(least, greedy), min(whole, most)) for least, whole, _ in widths]
        if sum(base) <= MEASURE or most <= 0:
            return base
        most -= STEP


def _cells(
    count: int, row: nodes.Element
) -> Iterator[tuple[float, float, float] | None]:
    """Yield the widths of a row's cells, ``None`` for those that span columns."""
    column = 0
    for entry in row.children:
        span = entry.get("morecols", 0) + 1
        yield from [cell_widths(entry)] if span == 1 else [None] * span
        column += span
    yield from [None] * (count - column)  # cells of rows above reach down here


def _share(base: list[float], texts: list[list[float]]) -> list[float]:
    """Widen the columns from *base* to the measure, for the lowest table.

    *texts* are the widths of the cells' texts on one line. A cell counts as high as
    its text is long for its width, a row as high as its highest cell.
    """
    widths = list(base)
    room = [width - PADDING for width in widths]

    def height(changed: int) -> float:
        wide = room[:]
        wide[changed] += STEP
        return sum(
            max(1.0, *(t / w for t, w in zip(row, wide, strict=True))) for row in texts
        )

    while sum(widths) + STEP <= MEASURE:
        best = min(range(len(widths)), key=height)
        widths[best] += STEP
        room[best] += STEP
    return widths


def mark_breaks(widths: list[str], rows: Iterable[nodes.Element]) -> None:
    """Set ``room`` on the code in cells: the characters that fit into its column."""
    shares = [
        float(width.removesuffix("fr").replace("auto", "inf")) for width in widths
    ]
    total = sum(shares)
    if total == math.inf:  # everything has its natural width
        total, shares = 1.0, [1.0] * len(shares)
    for row in rows:
        column = 0
        for entry in row.children:
            span = entry.get("morecols", 0) + 1
            share = sum(shares[column : column + span]) / total
            for code in entry.findall(nodes.literal):
                in_list = isinstance(code.parent.parent, nodes.list_item)
                room = share * MEASURE - PADDING - (ITEM if in_list else 0)
                code["room"] = max(LEAST_ROOM, int(room / MONO))
            column += span
