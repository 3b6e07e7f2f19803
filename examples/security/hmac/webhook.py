"""Sign and check webhooks: a header `t=<seconds>,v1=<hexadecimal tag>`."""

import hmac

TOLERANCE = 300  # seconds between the two clocks, and on the way


class BadSignature(ValueError):
    """The request is not authentic, or too old: the text says which."""


def tag_of(secret: bytes, timestamp: str, body: bytes) -> str:
    """Return the tag of a body sent at *timestamp*, in hexadecimal."""
    message = timestamp.encode() + b"." + body
    return hmac.digest(secret, message, "sha256").hex()


def sign(secret: bytes, body: bytes, now: float) -> str:
    """Return the header for a *body* that is sent *now*."""
    timestamp = str(int(now))
    return f"t={timestamp},v1={tag_of(secret, timestamp, body)}"


def check(secret: bytes, header: str, body: bytes, now: float) -> None:
    """Raise BadSignature unless *header* signs *body* and is recent."""
    fields = dict(part.partition("=")[::2] for part in header.split(","))
    timestamp, given = fields.get("t", ""), fields.get("v1", "")
    if not (timestamp.isascii() and timestamp.isdecimal()):
        raise BadSignature("no timestamp in the header")
    expected = tag_of(secret, timestamp, body)
    if not hmac.compare_digest(given.encode(), expected.encode()):
        raise BadSignature("the signature does not match")
    if abs(now - int(timestamp)) > TOLERANCE:
        raise BadSignature("the timestamp is out of range")
