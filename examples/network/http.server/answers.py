"""A request handler that sends whole answers."""

import json
from collections.abc import Mapping
from http.server import BaseHTTPRequestHandler
from typing import Any


class Answers(BaseHTTPRequestHandler):
    timeout = 10  # Seconds that each wait for the client may last.

    def answer(
        self,
        body: str | bytes,
        kind: str = "text/plain; charset=utf-8",
        status: int = 200,
        headers: Mapping[str, str] | None = None,
    ) -> None:
        """Send a complete answer; text goes out as UTF-8."""
        data = body.encode() if isinstance(body, str) else body
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(data)))
        for name, value in (headers or {}).items():
            self.send_header(name, value)
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(data)

    def answer_json(self, data: Any, status: int = 200) -> None:
        """Send *data* as JSON."""
        self.answer(json.dumps(data), "application/json", status)
