"""Answer requests on this machine: a site to try a client on."""

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from http.server import BaseHTTPRequestHandler
from socketserver import TCPServer

Reply = tuple[int, dict[str, str], bytes]  # status, headers, body


@contextmanager
def local_site(
    answer: Callable[[BaseHTTPRequestHandler], Reply],
) -> Iterator[str]:
    """Serve what *answer* replies, in a thread; yield the site's URL."""

    class Handler(BaseHTTPRequestHandler):
        def respond(self) -> None:
            status, headers, body = answer(self)
            self.send_response(status)
            for header in {"Content-Length": len(body), **headers}.items():
                self.send_header(*header)
            with suppress(ConnectionError):  # The client may be gone.
                self.end_headers()
                self.wfile.write(b"" if self.command == "HEAD" else body)

        do_GET = do_HEAD = do_POST = do_PUT = do_DELETE = respond

        def log_message(self, *args: object) -> None:
            """Log nothing."""

    with TCPServer(("127.0.0.1", 0), Handler) as server:
        threading.Thread(target=server.serve_forever, args=(0.01,)).start()
        try:
            yield f"http://127.0.0.1:{server.server_address[1]}"
        finally:
            server.shutdown()
