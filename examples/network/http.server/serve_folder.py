"""Serve a directory: python serve_folder.py DIRECTORY PORT."""

import signal
import sys
from contextlib import suppress
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer


class FolderHandler(SimpleHTTPRequestHandler):
    """Files as they are now, with the types that browsers insist on."""

    extensions_map = SimpleHTTPRequestHandler.extensions_map | {
        ".html": "text/html; charset=utf-8",
        ".js": "text/javascript; charset=utf-8",
        ".txt": "text/plain; charset=utf-8",
    }

    def end_headers(self) -> None:
        """Add a header to every answer: ask again before using a copy."""
        self.send_header("Cache-Control", "no-cache")
        super().end_headers()


def main() -> None:
    handler = partial(FolderHandler, directory=sys.argv[1])
    address = ("127.0.0.1", int(sys.argv[2]))
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    with (
        ThreadingHTTPServer(address, handler) as server,
        suppress(KeyboardInterrupt),
    ):
        server.daemon_threads = False  # Let requests finish at the end.
        print(f"http://127.0.0.1:{server.server_port}/", flush=True)
        server.serve_forever()
    print("stopped")


if __name__ == "__main__":
    main()
