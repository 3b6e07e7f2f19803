"""List the entries of an RSS 2.0 or an Atom feed."""

import xml.etree.ElementTree as ET
from collections.abc import Iterator
from datetime import datetime
from email.utils import parsedate_to_datetime
from typing import NamedTuple

ATOM = {"": "http://www.w3.org/2005/Atom"}


class FeedEntry(NamedTuple):
    """One entry; what the feed leaves out is empty, or None."""

    title: str
    link: str
    date: datetime | None


def feed_entries(root: ET.Element) -> Iterator[FeedEntry]:
    """Yield the entries of the feed that begins with root.

    Dates are as in RFC 5322 in RSS, as in RFC 3339 in Atom (RFC 4287);
    raise ValueError for one that is not.
    """
    for item in root.iterfind("channel/item"):
        day = item.findtext("pubDate")
        yield FeedEntry(
            item.findtext("title", ""),
            item.findtext("link", ""),
            parsedate_to_datetime(day) if day else None,
        )
    for entry in root.iterfind("entry", ATOM):
        day = entry.findtext("updated", namespaces=ATOM)
        link = entry.find("link[@href]", ATOM)
        yield FeedEntry(
            entry.findtext("title", "", ATOM),
            "" if link is None else link.get("href", ""),
            datetime.fromisoformat(day) if day else None,
        )
