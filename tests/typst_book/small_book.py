"""What the tests of the builder share."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path


@dataclass
class Book:
    """A book that has been built: what Sphinx said, and where the files are."""

    folder: Path
    status: int
    warnings: str

    @property
    def pdf(self) -> Path:
        return self.folder / "book.pdf"

    def chapter(self, docname: str) -> str:
        """The Typst source of a chapter, without the comments about places."""
        text = (self.folder / "chapters" / f"{docname}.typ").read_text("utf-8")
        lines = text.splitlines()
        return "\n".join(x for x in lines if not x.startswith("// @"))


MakeBook = Callable[..., Book]
