"""Change the query of a URL."""

from urllib.parse import parse_qsl, urlencode, urlsplit, urlunsplit


def change_query(url: str, **changes: str | None) -> str:
    """Set parameters of *url*, or drop those that are None."""
    parts = urlsplit(url)
    old = parse_qsl(parts.query, keep_blank_values=True)
    fields = [(name, value) for name, value in old if name not in changes]
    fields += [pair for pair in changes.items() if pair[1] is not None]
    return urlunsplit(parts._replace(query=urlencode(fields)))
