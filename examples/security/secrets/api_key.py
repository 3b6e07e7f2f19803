"""API keys with a prefix that says whose, and a checksum against typos."""

import secrets
import zlib

PREFIX = "shop_live_"
CHECKSUM_DIGITS = 8  # 32 bits in hexadecimal


def new_key() -> str:
    """Return a key: PREFIX, 192 random bits in hexadecimal, a checksum."""
    body = PREFIX + secrets.token_hex(24)
    return body + checksum(body)


def is_well_formed(key: str) -> bool:
    """Say whether *key* can be one of ours; a look-up says if it is."""
    body, given = key[:-CHECKSUM_DIGITS], key[-CHECKSUM_DIGITS:]
    return body.startswith(PREFIX) and given == checksum(body)


def checksum(text: str) -> str:
    """Return the CRC-32 of *text* as eight hexadecimal digits."""
    return f"{zlib.crc32(text.encode()):0{CHECKSUM_DIGITS}x}"
