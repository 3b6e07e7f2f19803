"""For tests: a server that sends prepared bytes to its one client."""

import socket
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager


def play(server: socket.socket, answer: bytes) -> bytes:
    """Send *answer* to the first client, then return all that it sent."""
    client, _address = server.accept()
    with client:
        client.settimeout(5)
        client.sendall(answer)
        client.shutdown(socket.SHUT_WR)
        with client.makefile("rb") as stream:
            return stream.read()


@contextmanager
def fake_server(answer: bytes) -> Iterator[tuple[str, int]]:
    """Give the address of a server that sends *answer*, and ends."""
    with (
        socket.create_server(("127.0.0.1", 0)) as server,
        ThreadPoolExecutor(max_workers=1) as pool,
    ):
        server.settimeout(5)
        conversation = pool.submit(play, server, answer)
        yield server.getsockname()
        conversation.result()  # raises what went wrong there
