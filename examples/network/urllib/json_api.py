"""Talk to a web API in JSON."""

import json
from typing import Any
from urllib.request import Request, urlopen


def call(
    url: str,
    payload: Any = None,
    method: str | None = None,
    token: str = "",
) -> Any:
    """Send *payload*, if any, as JSON; return what the answer holds.

    Raises urllib.error.HTTPError for any status that is not 2xx.
    """
    request = Request(url, method=method)
    request.add_header("Accept", "application/json")
    if payload is not None:
        request.data = json.dumps(payload).encode()
        request.add_header("Content-Type", "application/json")
    if token:
        request.add_unredirected_header("Authorization", f"Bearer {token}")
    with urlopen(request, timeout=10) as response:
        body = response.read()
    return json.loads(body) if body else None
