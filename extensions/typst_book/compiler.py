"""Typst, in process: a folder of ``.typ`` files in, a PDF out."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

import typst

from .glyphs import FONTS

STANDARDS = ["ua-1", "a-2a"]
# The translator writes this comment before each block: where it is in the sources.
PLACE = re.compile(r"^// @(?P<docname>.+):(?P<line>\d+)$")
_SPAN = re.compile(r"┌─ [/\\]?(?P<path>[^:\n]+):(?P<line>\d+):\d+")


def place_comment(docname: str, line: int) -> str:
    """Return the comment that ties what follows to a line of the sources."""
    return f"// @{docname}:{line}"


@dataclass(frozen=True)
class Diagnostic:
    """What Typst has to say about the book.

    *place* is the document and the line of the sources that it is about, where
    Typst could name a line of a chapter's file.
    """

    message: str
    place: tuple[str, int] | None


def compile_pdf(
    source: Path, timestamp: int
) -> tuple[bytes | None, list[Diagnostic]]:
    """Compile *source* to PDF/UA-1 and PDF/A-2a.

    *timestamp* (seconds since 1970) is the book's date: the same files and the same
    timestamp give the same bytes. Returns the PDF, ``None`` if Typst failed, and
    every error or warning of Typst.
    """
    root = source.parent
    fonts = typst.Fonts(
        include_system_fonts=False,
        include_embedded_fonts=False,
        font_paths=[str(FONTS)],
    )
    compiler = typst.Compiler(str(source), root=str(root), font_paths=fonts)
    try:
        pdf, warnings = compiler.compile_with_warnings(
            format="pdf", pdf_standards=STANDARDS, timestamp=timestamp
        )
    except typst.TypstError as error:
        return None, [_diagnostic(error, root)]
    return pdf, [_diagnostic(warning, root) for warning in warnings]


def _diagnostic(
    report: typst.TypstError | typst.TypstWarning, root: Path
) -> Diagnostic:
    spans = _SPAN.finditer(report.diagnostic)
    # Typst names a file from the current directory, if it can.
    places = (
        _place(folder / m["path"], int(m["line"]))
        for m in spans
        for folder in (Path.cwd(), root)
    )
    place = next((place for place in places if place), None)
    # Without a place in the sources, Typst's own picture of the code has to do.
    message = report.message if place else report.diagnostic.strip()
    hints = "".join(f" ({hint})" for hint in report.hints) if place else ""
    return Diagnostic(f"Typst: {message}{hints}", place)


def _place(fragment: Path, line: int) -> tuple[str, int] | None:
    if not fragment.is_file():
        return None
    for text in reversed(fragment.read_text("utf-8").splitlines()[:line]):
        if match := PLACE.match(text.strip()):
            return match["docname"], int(match["line"])
    return None
