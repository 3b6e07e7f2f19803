"""Typst, in process: a folder of ``.typ`` files in, a PDF out."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import typst

from .glyphs import FONTS

STANDARDS = ["ua-1", "a-2a"]
# The translator writes this comment before each block: where it is in the sources.
PLACE = re.compile(r"^// @(?P<docname>.+):(?P<line>\d+)$")
_REPORT = re.compile(
    r"^(?:error|warning): (?P<message>.+)(?P<rest>(?:\n(?!error: |warning: ).*)*)", re.M
)
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


def compile_pdf(source: Path, timestamp: int) -> tuple[bytes | None, list[Diagnostic]]:
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
        return None, list(_diagnostics(error.diagnostic, root))
    reports = "\n".join(warning.diagnostic for warning in warnings)
    return pdf, list(_diagnostics(reports, root))


def _diagnostics(report: str, root: Path) -> Iterator[Diagnostic]:
    """Split Typst's *report*, which holds all of its errors or warnings."""
    for found in _REPORT.finditer(report):
        spans = _SPAN.finditer(found["rest"])
        # Typst names a file from the current directory, if it can.
        places = (
            _place(folder / span["path"], int(span["line"]))
            for span in spans
            for folder in (Path.cwd(), root)
        )
        place = next(filter(None, places), None)
        # Without a place in the sources, Typst's own picture of the code has to do.
        detail = "" if place else found["rest"].rstrip()
        yield Diagnostic(f"Typst: {found['message']}{detail}", place)


def _place(fragment: Path, line: int) -> tuple[str, int] | None:
    if not fragment.is_file():
        return None
    for text in reversed(fragment.read_text("utf-8").splitlines()[:line]):
        if match := PLACE.match(text.strip()):
            return match["docname"], int(match["line"])
    return None
