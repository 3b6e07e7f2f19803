"""Make a URL out of what people type or paste."""

from urllib.parse import quote, urlsplit, urlunsplit

SAFE = "/?:@!$&'()*+,;=%"  # What may stand in a path or a query (RFC 3986).


def ascii_url(address: str) -> str:
    """Encode what is not ASCII in *address*; what is encoded already stays.

    Raises ValueError, such as UnicodeError, if the host cannot be encoded.
    """
    parts = urlsplit(address.strip())
    host = (parts.hostname or "").encode("idna").decode("ascii")
    if ":" in host:  # An IPv6 address
        host = f"[{host}]"
    if parts.port is not None:
        host += f":{parts.port}"
    path, query, fragment = (quote(part, safe=SAFE) for part in parts[2:])
    return urlunsplit((parts.scheme, host, path, query, fragment))
