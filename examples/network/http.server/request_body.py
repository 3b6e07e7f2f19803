"""Read the body of a request."""

import re
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler


class BodyError(Exception):
    """There is no body to be had; *status* is what to answer."""

    def __init__(self, status: HTTPStatus) -> None:
        super().__init__(status.phrase)
        self.status = status


def read_body(
    handler: BaseHTTPRequestHandler, limit: int = 1_000_000
) -> bytes:
    """Return the body, of *limit* bytes at most, or raise BodyError."""
    length = handler.headers.get("Content-Length")
    if length is None or "Transfer-Encoding" in handler.headers:
        raise BodyError(HTTPStatus.LENGTH_REQUIRED)
    if not re.fullmatch("[0-9]{1,18}", length):
        raise BodyError(HTTPStatus.BAD_REQUEST)
    if int(length) > limit:
        raise BodyError(HTTPStatus.REQUEST_ENTITY_TOO_LARGE)
    body = handler.rfile.read(int(length))
    if len(body) < int(length):  # The client has hung up.
        raise BodyError(HTTPStatus.BAD_REQUEST)
    return body
