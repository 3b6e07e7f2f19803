"""A greeting over TLS: the client checks who it speaks to."""

import logging
import socket
import ssl


def greet(server: socket.socket, certificate: str) -> None:
    """Greet one client of *server*. *certificate* also holds the key."""
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    context.load_cert_chain(certificate)
    client, _address = server.accept()
    client.settimeout(5)  # also for the handshake
    try:
        with context.wrap_socket(client, server_side=True) as secure:
            secure.sendall(b"Welcome to the shop")
    except OSError as error:  # an ssl.SSLError, for example
        logging.info("no TLS with this client: %s", error)


def fetch(
    address: tuple[str, int], name: str, context: ssl.SSLContext
) -> bytes:
    """Return the greeting of the server at *address*, if it is *name*.

    Raises ssl.SSLCertVerificationError if it does not prove to be.
    """
    with (
        socket.create_connection(address, timeout=5) as sock,
        context.wrap_socket(sock, server_hostname=name) as secure,
    ):
        return secure.recv(1024)
