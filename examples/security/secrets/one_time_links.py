"""One-time links: the server keeps a digest and an expiry, no token."""

import hashlib
import secrets
from datetime import datetime, timedelta

LIFETIME = timedelta(minutes=30)


class OneTimeLinks:
    """Tokens that work once and expire; a stand-in for a database table."""

    def __init__(self) -> None:
        self.rows: dict[str, tuple[str, datetime]] = {}

    def issue(self, user: str, now: datetime) -> str:
        """Return a new token for *user*, valid for LIFETIME from *now*."""
        token = secrets.token_urlsafe()
        self.rows[digest(token)] = (user, now + LIFETIME)
        return token

    def redeem(self, token: str, now: datetime) -> str | None:
        """Return the token's user and forget it, or None if not valid."""
        row = self.rows.pop(digest(token), None)
        if row is None:
            return None
        user, expires = row
        return user if now < expires else None


def digest(token: str) -> str:
    """Return the SHA-256 digest under which a token is kept."""
    return hashlib.sha256(token.encode()).hexdigest()
