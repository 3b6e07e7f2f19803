"""Signed tokens that expire and name their key, for cookies and links."""

import base64
import hmac
import json

PURPOSE = b"login-cookie:"  # A tag made for one purpose fits no other.


def sign(data: dict, expires: int, key_id: str, key: bytes) -> str:
    """Return *data*, *expires* and a tag as text for a cookie or a URL.

    There must be no dot in *key_id*.
    """
    content = json.dumps({**data, "expires": expires}).encode()
    payload = base64.urlsafe_b64encode(content).decode()
    signed = f"{key_id}.{payload}"
    return f"{signed}.{tag_of(signed, key)}"


def verify(token: str, keys: dict[str, bytes], now: float) -> dict | None:
    """Return the data; None if *token* is forged, damaged or expired."""
    signed, _, given = token.rpartition(".")
    key_id, _, payload = signed.partition(".")
    key = keys.get(key_id)
    if key is None:
        return None
    expected = tag_of(signed, key)
    if not hmac.compare_digest(given.encode(), expected.encode()):
        return None
    data = json.loads(base64.urlsafe_b64decode(payload))
    return data if now < data["expires"] else None


def tag_of(signed: str, key: bytes) -> str:
    """Return the tag of *signed* for PURPOSE, in hexadecimal."""
    return hmac.digest(key, PURPOSE + signed.encode(), "sha256").hex()
