"""Run a server in a thread for the length of a with block."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from http.server import (
    BaseHTTPRequestHandler,
    HTTPServer,
    ThreadingHTTPServer,
)
from threading import Thread
from typing import Any


@contextmanager
def serving(
    handler: type[BaseHTTPRequestHandler],
    make_server: Callable[..., HTTPServer] = ThreadingHTTPServer,
    **options: Any,
) -> Iterator[HTTPServer]:
    """Serve on this machine, without a log, on a port that is free.

    *options* go to the handler, as directory= for example.
    """

    class Quiet(handler):
        def log_message(self, *args: object) -> None:
            """Keep the output of the tests clean."""

    server = make_server(("127.0.0.1", 0), partial(Quiet, **options))
    server.daemon_threads = False  # server_close() waits for them then.
    thread = Thread(target=server.serve_forever, args=(0.01,))
    with server:
        thread.start()
        try:
            yield server
        finally:
            server.shutdown()
            thread.join()
