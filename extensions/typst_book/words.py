"""The words that the builder itself puts into a book, in the book's language.

Sphinx's own catalogs leave some of them in English, so they live in catalogs of
this package. A catalog is read from its ``.po`` file: nothing has to be compiled.
"""

from __future__ import annotations

from pathlib import Path

from babel.messages.pofile import read_po

LOCALE = Path(__file__).parent / "locale"
MESSAGES = {
    "part": "Part",
    "chapter": "Chapter",
    "contents": "Contents",
    "index": "Index",
    "figure": "Figure",
    "table": "Table",
    "page": "page",
    "continued": "continued",
    "output": "Output",
    "version": "Version",
}


def words(language: str) -> dict[str, str]:
    """Return the template's words, by their key in the template.

    *language* is Sphinx's, such as ``fr`` or ``pt_BR``. A language without a
    catalog, and a message without a translation, stay English.
    """
    for name in (language, language.split("_")[0]):
        path = LOCALE / name / "LC_MESSAGES" / "typst_book.po"
        if path.exists():
            with path.open("rb") as file:
                catalog = read_po(file)
            break
    else:
        return dict(MESSAGES)
    translated = {m.id: m.string for m in catalog if m.id and not m.fuzzy}
    return {key: translated.get(m) or m for key, m in MESSAGES.items()}
