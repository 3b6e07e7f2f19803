"""Make an HTTPS server."""

import ssl
from collections.abc import Callable
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


def https_server(
    address: tuple[str, int],
    handler: Callable[..., BaseHTTPRequestHandler],
    certificate: str,
) -> ThreadingHTTPServer:
    """Return a server; the file *certificate* also holds the key.

    Give the handler a timeout: it limits the handshake too.
    """
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    context.load_cert_chain(certificate)
    server = ThreadingHTTPServer(address, handler)
    server.socket = context.wrap_socket(
        server.socket,
        server_side=True,
        do_handshake_on_connect=False,  # Each thread does its own.
    )
    return server
