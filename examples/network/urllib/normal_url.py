"""Write equivalent URLs in the same way (RFC 3986, section 6.2)."""

import re
from urllib.parse import urlsplit, urlunsplit

PORTS = {"http": 80, "https": 443}
UNRESERVED = re.compile(r"[A-Za-z0-9._~-]")


def plain(escape: re.Match[str]) -> str:
    """Decode an escape without need; write the others in capitals."""
    character = chr(int(escape[1], 16))
    return character if UNRESERVED.match(character) else escape[0].upper()


def normal_url(url: str) -> str:
    """Return the form of *url* to compare, or to keep as a key."""
    parts = urlsplit(url)
    host = parts.hostname or ""
    if ":" in host:  # An IPv6 address
        host = f"[{host}]"
    if parts.port not in (None, PORTS.get(parts.scheme)):
        host += f":{parts.port}"
    path, query = (
        re.sub("%([0-9A-Fa-f]{2})", plain, part)
        for part in (parts.path or "/", parts.query)
    )
    return urlunsplit((parts.scheme, host, path, query, ""))
