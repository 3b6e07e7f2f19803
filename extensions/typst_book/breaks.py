"""Where code may break: inline code over lines, listings over pages."""

from __future__ import annotations

import re
from itertools import pairwise

WHOLE_WORD = 20  # characters of inline code, or of a word in it, that never break
LINE = 60  # characters of code that fit on a line of prose, with room to spare
EDGE = 3  # characters that stay together at either end
WHOLE_LISTING = 9  # lines that stay on one page
WHOLE_SESSION = 12  # the same, of a session
KEPT_LINES = 5  # lines of longer ones, before and after a page break

# Code of these characters has no place where Typst would break it.
_SOLID = re.compile(r"[\w.]+(\(\))?")
_AFTER_BLANK = re.compile(r"(?<= )(?! )")
# After ``.``, ``/``, ``(``, ``,`` and a single ``_``: that of ``__init__`` holds.
_IN_NAME = re.compile(r"(?<=[./(,])(?![./),\]])|(?<=[^\W_]_)(?=[^\W_])")
_PROMPT = re.compile(r">>> |>>>$|\$ ")
# What stands at the end of a line that belongs to the next one, and at the start.
_OPENS = re.compile(r"[:(\[{\\]\s*$|^\s*@")
_CLOSES = re.compile(r"\s*([)\]}]|\.\.\. |\.\.\.$|(else|elif|except|finally)\b)")


def pieces(code: str, whole: int = WHOLE_WORD, room: int = LINE) -> list[str]:
    """Return the pieces of inline *code* between which a line may end.

    Code of up to *whole* characters is one piece. Longer code breaks at its blanks,
    and its words that are longer than *whole* after ``.``, ``_``, ``/``, ``(`` and
    ``,``, though not next to either end. As a last resort, what is longer than
    *room*, the characters that fit on a line, breaks anywhere.
    """
    if len(code) <= whole:
        return [code]
    words = _joined(_AFTER_BLANK.split(code))
    found = []
    for word in words:
        if len(word.rstrip()) <= whole:
            found.append(word)
            continue
        for piece in _joined(_IN_NAME.split(word)):
            found += [piece[n : n + room] for n in range(0, len(piece), room)]
    return found


def _joined(parts: list[str]) -> list[str]:
    """Join *parts* at either end that are too short to stand alone on a line."""
    while len(parts) > 1 and len(parts[0]) < EDGE:
        parts[:2] = [parts[0] + parts[1]]
    while len(parts) > 1 and len(parts[-1]) < EDGE:
        parts[-2:] = [parts[-2] + parts[-1]]
    return parts


def is_solid(code: str) -> bool:
    """Return whether Typst breaks *code* nowhere by itself."""
    return bool(_SOLID.fullmatch(code))


def page_breaks(lines: list[str], others: int = 0) -> list[int]:
    """Return the numbers of the lines before which a page may end.

    A session breaks before its prompts, so that what is typed stays with what comes
    of it; other code breaks at its blank lines. Where this leaves a long stretch
    whole, it breaks where no statement is torn from its head or its end. A few lines
    stay together at either end, and short code as a whole, counted with the *others*
    that are set in the same box.
    """
    session = _PROMPT.match(lines[0])
    whole = WHOLE_SESSION if session else WHOLE_LISTING
    if len(lines) + others <= whole:
        return []
    numbers = range(1, len(lines))
    if session:
        best = [n for n in numbers if _PROMPT.match(lines[n])]
    else:
        best = [n for n in numbers if _parts(lines, n)]
    allowed = set(best)
    for start, end in pairwise([0, *best, len(lines)]):
        if _height(lines[start:end]) > whole:
            allowed |= {
                n
                for n in range(start + KEPT_LINES, end - KEPT_LINES + 1)
                if not _OPENS.search(lines[n - 1]) and not _CLOSES.match(lines[n])
            }
    return [
        n
        for n in sorted(allowed)
        if lines[n].strip()
        and min(_height(lines[:n]), _height(lines[n:])) >= KEPT_LINES
    ]


def _height(lines: list[str]) -> int:
    """Return the number of *lines* without the blank ones at the end."""
    return "\n".join(lines).rstrip().count("\n") + 1


def _parts(lines: list[str], n: int) -> bool:
    """Return whether the line before *n* is blank, and no docstring's or after one."""
    above = "\n".join(lines[:n])
    inside = above.count('"""') % 2
    return not (lines[n - 1].strip() or inside or above.rstrip().endswith('"""'))


def chunks(lines: list[str], breaks: list[int]) -> list[tuple[int, int, int]]:
    """Return the stretches of *lines* between *breaks*: blank lines above, from, to.

    The blank lines where a page may end belong to neither side.
    """
    found = []
    for start, end in pairwise([0, *breaks, len(lines)]):
        last = end
        while end < len(lines) and last > start and not lines[last - 1].strip():
            last -= 1
        blanks = start - found[-1][2] if found else 0
        found.append((blanks, start, last))
    return found
