"""Check where a login page may send its visitor afterwards."""

import re
from urllib.parse import urlsplit

# Browsers read a backslash as a slash, and skip tabs and line ends.
TREACHEROUS = re.compile(r"[\\\x00-\x20\x7f]")


def stays_here(target: str) -> bool:
    """Say whether a browser takes *target* for a path on the same site."""
    if TREACHEROUS.search(target) or not target.startswith("/"):
        return False
    return not target.startswith("//")


def leads_to(target: str, hosts: set[str]) -> bool:
    """Say whether *target* is an https: URL of one of *hosts*."""
    try:
        parts = urlsplit(target)
        if TREACHEROUS.search(target) or parts.username is not None:
            return False
        return parts.scheme == "https" and parts.hostname in hosts
    except ValueError:
        return False
