"""The index at the end of the book."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from sphinx.environment import BuildEnvironment
from sphinx.environment.adapters.indexentries import IndexEntries
from sphinx.locale import _

from .markup import array, call, literal

LABEL = "%genindex"


def render_index(
    env: BuildEnvironment, builder: object, title: str, places: Collection[str]
) -> str | None:
    """Return the call that sets the index, ``None`` if the book has no entry.

    *places* are the labels that the book has: an entry of a page that is not in the
    book has no page number, and is left out.
    """
    rows: list[str] = []
    for letter, entries in IndexEntries(env).create_index(builder):
        of_letter: list[str] = []
        for name, (links, subentries, _key) in entries:
            inner = [
                entry
                for sub, links_of_sub in subentries
                for entry in _entry(1, sub, links_of_sub, places)
            ]
            if inner or _targets(links, places):
                of_letter += [_head(name, links, places), *inner]
        if of_letter:
            rows += [call("index-letter", literal(letter)), *of_letter]
    if not rows:
        return None
    body = "\n".join(rows)
    return call("index-page", literal(LABEL), literal(title), f"{{\n{body}\n}}")


def _head(name: str, links: Iterable[tuple[str, str]], places: Collection[str]) -> str:
    targets = array(_targets(links, places))
    return call("index-entry", "0", literal(name), targets)


def _entry(
    depth: int, name: str, links: list[tuple[str, str]], places: Collection[str]
) -> list[str]:
    if not links:  # "see lock": Sphinx has put both into one string
        for pattern in (_("see also %s"), _("see %s")):
            words = pattern.replace("%s", "").strip()
            if name.startswith(f"{words} "):
                target = name.removeprefix(f"{words} ")
                return [call("index-see", literal(words), literal(target))]
    targets = _targets(links, places)
    if not targets:
        return []
    return [call("index-entry", str(depth), literal(name), array(targets))]


def _targets(links: Iterable[tuple[str, str]], places: Collection[str]) -> list[str]:
    return [
        array([literal(label), "true" if main else "false"])
        for main, label in links
        if label in places
    ]
