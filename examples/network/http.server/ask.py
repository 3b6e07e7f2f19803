"""Send one request to a server on this machine."""

from collections.abc import Mapping
from contextlib import closing
from email.message import Message
from http.client import HTTPConnection
from http.server import HTTPServer
from typing import NamedTuple


class Reply(NamedTuple):
    status: int
    headers: Message
    body: bytes


def ask(
    server: HTTPServer,
    path: str,
    method: str = "GET",
    body: bytes | None = None,
    headers: Mapping[str, str] | None = None,
    timeout: float = 5,
) -> Reply:
    """Return what *server* replies. Proxies are not asked."""
    connection = HTTPConnection(
        "127.0.0.1", server.server_port, timeout=timeout
    )
    with closing(connection):
        connection.request(method, path, body, headers or {})
        with connection.getresponse() as response:
            return Reply(response.status, response.headers, response.read())
