"""A log in which each entry carries the digest of all before it."""

import hashlib
from dataclasses import dataclass

START = "0" * 64


@dataclass(frozen=True)
class Entry:
    """A text, and the digest that links it to the entry before."""

    text: str
    digest: str


def link(before: str, text: str) -> str:
    """Return the digest of the entry that follows *before* with *text*."""
    data = bytes.fromhex(before) + text.encode()  # 32 bytes, then the text
    return hashlib.sha256(data).hexdigest()


def append(log: list[Entry], text: str) -> None:
    """Add *text* at the end of the log."""
    before = log[-1].digest if log else START
    log.append(Entry(text, link(before, text)))


def first_break(log: list[Entry]) -> int | None:
    """Return the index of the first entry that does not fit, or None."""
    before = START
    for index, entry in enumerate(log):
        if link(before, entry.text) != entry.digest:
            return index
        before = entry.digest
    return None
