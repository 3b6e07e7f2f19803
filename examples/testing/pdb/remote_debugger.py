"""Give the debugger's prompt to whoever connects to a socket."""

import pdb
import socket
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def remote_debugger(server: socket.socket) -> Iterator[pdb.Pdb]:
    """Wait for a connection; yield a debugger that talks to it."""
    connection, _ = server.accept()
    with (
        connection,
        connection.makefile("r", encoding="utf-8") as commands,
        connection.makefile("w", encoding="utf-8") as answers,
    ):
        yield pdb.Pdb(stdin=commands, stdout=answers, nosigint=True)
