"""Ask for a user and a password (basic authentication, RFC 7617)."""

import hmac
from base64 import b64encode


class PasswordGate:
    """Put it before a handler: class Album(PasswordGate, ...)."""

    credentials: bytes  # b"user:password"

    def parse_request(self) -> bool:
        """Let a request pass, of any method, or answer it with 401."""
        if not super().parse_request():
            return False
        expected = b"Basic " + b64encode(self.credentials)
        given = self.headers.get("Authorization", "").encode()
        if hmac.compare_digest(given, expected):
            return True
        self.send_response(401)
        self.send_header("WWW-Authenticate", 'Basic realm="Album"')
        self.send_header("Content-Length", "0")
        self.send_header("Connection", "close")  # A body is left unread.
        self.end_headers()
        return False
