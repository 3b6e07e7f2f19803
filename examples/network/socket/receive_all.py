"""Receive under one time limit for the whole, not one for each part."""

import socket
import time


def receive_all(
    sock: socket.socket, seconds: float, limit: int = 1 << 20
) -> bytes:
    """Return all that comes until the other end has sent its last.

    Raises TimeoutError after *seconds*, ValueError beyond *limit* bytes.
    """
    deadline = time.monotonic() + seconds
    data = bytearray()
    while (remaining := deadline - time.monotonic()) > 0:
        sock.settimeout(remaining)
        part = sock.recv(65536)
        if not part:
            return bytes(data)
        data += part
        if len(data) > limit:
            raise ValueError(f"more than {limit} bytes")
    raise TimeoutError(f"not complete after {seconds} seconds")
