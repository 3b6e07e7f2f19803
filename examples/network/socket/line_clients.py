"""Read the lines of many clients in one thread."""

import selectors
import socket


class LineClients:
    """Those who connect to *server*, a non-blocking socket that listens."""

    def __init__(self, server: socket.socket) -> None:
        self.server = server
        self.selector = selectors.DefaultSelector()
        self.selector.register(server, selectors.EVENT_READ)
        self.half: dict[socket.socket, bytes] = {}  # the line to come

    def wait(self, timeout: float) -> list[tuple[socket.socket, bytes]]:
        """Accept who comes, drop who goes; return clients and lines."""
        ready = [key.fileobj for key, _ in self.selector.select(timeout)]
        if self.server in ready:
            ready.remove(self.server)
            client, _address = self.server.accept()
            client.setblocking(False)
            self.selector.register(client, selectors.EVENT_READ)
            self.half[client] = b""
        return [(c, line) for c in ready for line in self.read(c)]

    def read(self, client: socket.socket) -> list[bytes]:
        try:
            data = client.recv(4096)
        except OSError:  # a reset, for example
            data = b""
        *lines, self.half[client] = (self.half[client] + data).split(b"\n")
        if not data or len(self.half[client]) > 1000:
            self.drop(client)
        return lines

    def drop(self, client: socket.socket) -> None:
        self.selector.unregister(client)
        del self.half[client]
        client.close()
