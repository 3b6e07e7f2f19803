"""Say where a JSON document is broken, and show the place."""

import json

AROUND = 30  # characters on each side: a minified document is one long line


def explained(error: json.JSONDecodeError, name: str) -> str:
    """Return place and reason, with a caret; name is the document."""
    start = error.pos - min(error.colno - 1, AROUND)
    before = error.doc[start : error.pos]
    after = error.doc[error.pos : error.pos + AROUND].partition("\n")[0]
    place = f"{name}:{error.lineno}:{error.colno}"
    return f"{place}: {error.msg}\n{before}{after}\n{' ' * len(before)}^"
