"""Sorts the index and the glossary without regard to accents, as French does.

Sphinx sorts by the decomposed text, in which an accent comes after all letters, so that
*décorateur* would follow *descripteur*.
"""

from __future__ import annotations

import unicodedata
from types import SimpleNamespace
from typing import TYPE_CHECKING

import sphinx.environment.adapters.indexentries
import sphinx.transforms

if TYPE_CHECKING:
    from sphinx.application import Sphinx
    from sphinx.util.typing import ExtensionMetadata


def without_accents(_form: str, text: str) -> str:
    """Stand in for :func:`unicodedata.normalize` where Sphinx makes a sort key."""
    decomposed = unicodedata.normalize("NFD", text)
    return "".join(c for c in decomposed if not unicodedata.combining(c))


def setup(app: Sphinx) -> ExtensionMetadata:
    """Change what Sphinx's two sorting functions call: it offers no other way."""
    keys = SimpleNamespace(normalize=without_accents)
    sphinx.environment.adapters.indexentries.unicodedata = keys
    sphinx.transforms.unicodedata = keys
    return {"version": "1", "parallel_read_safe": True, "parallel_write_safe": True}
