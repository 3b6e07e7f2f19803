"""The index at the end of the book."""

from __future__ import annotations

from collections.abc import Collection

from sphinx.builders import Builder
from sphinx.environment.adapters.indexentries import IndexEntries
from sphinx.locale import _

from .assembly import Targets
from .markup import array, call, literal

LABEL = "%genindex"
Links = list[tuple[str, str]]  # ("main" or "", label)


def render_index(
    builder: Builder, title: str, targets: Targets, places: Collection[str]
) -> str | None:
    """Return the call that sets the index, ``None`` if the book has no entry.

    *places* are the labels that the book has: an entry of a page that is not in the
    book has no page number, and is left out.
    """

    def pages(links: Links) -> list[str]:
        labels = [(targets.canonical(uri), main) for main, uri in links]
        return [
            array([literal(label), "true" if main else "false"])
            for label, main in labels
            if label in places
        ]

    rows: list[str] = []
    for letter, entries in IndexEntries(builder.env).create_index(builder):
        of_letter: list[str] = []
        for name, (links, subentries, _key) in entries:
            inner: list[str] = []
            for sub, sub_links in subentries:
                if not sub_links:
                    inner.append(_see(sub))
                elif found := pages(sub_links):
                    inner.append(_entry(1, sub, found))
            found = pages(links)
            if found or inner:
                of_letter += [_entry(0, name, found), *inner]
        if of_letter:
            rows += [call("index-letter", literal(letter)), *of_letter]
    if not rows:
        return None
    body = "\n".join(rows)
    return call("index-page", literal(LABEL), literal(title), f"{{\n{body}\n}}")


def _entry(depth: int, name: str, pages: list[str]) -> str:
    return call("index-entry", str(depth), literal(name), array(pages))


def _see(text: str) -> str:
    """Return the call for "see lock": Sphinx has put both into one string."""
    for pattern in (_("see also %s"), _("see %s")):
        words = pattern.partition("%s")[0]
        if text.startswith(words):
            target = text.removeprefix(words)
            return call("index-see", literal(words.strip()), literal(target))
    return _entry(1, text, [])
