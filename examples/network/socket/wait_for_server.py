"""Wait until a server accepts connections."""

import socket
import time


def wait_for_server(address: tuple[str, int], seconds: float) -> None:
    """Return as soon as *address* accepts a connection.

    Raises the last OSError, ConnectionRefusedError say, after *seconds*.
    """
    deadline = time.monotonic() + seconds
    while True:
        try:
            socket.create_connection(address, timeout=1).close()
        except OSError:
            if time.monotonic() > deadline:
                raise
            time.sleep(0.05)
        else:
            return
