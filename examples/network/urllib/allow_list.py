"""Open URLs of chosen sites only."""

from urllib.error import URLError
from urllib.parse import urlsplit
from urllib.request import BaseHandler, Request


class AllowList(BaseHandler):
    """Refuses all but some origins (scheme, host and port)."""

    def __init__(self, *origins: str) -> None:
        self.origins = origins

    def default_open(self, request: Request) -> None:
        """Called before every request, that of a redirect too."""
        parts = urlsplit(request.full_url)
        if f"{parts.scheme}://{parts.netloc}" not in self.origins:
            raise URLError(f"not allowed: {request.full_url}")
