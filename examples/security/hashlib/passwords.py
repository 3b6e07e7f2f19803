"""Store passwords as `scrypt$n$r$p$salt$key`, in hexadecimal."""

import hashlib
import hmac
import secrets
import unicodedata

N, R, P = 2**12, 8, 1  # So that this page runs fast: a server takes 2**17.


def hash_password(password: str) -> str:
    """Return the text to store: parameters, a new salt, the key."""
    salt = secrets.token_bytes(16)
    key = derive(password, salt, N, R, P)
    return f"scrypt${N}${R}${P}${salt.hex()}${key.hex()}"


def verify(password: str, stored: str) -> bool:
    """Say whether *stored* was made from *password*."""
    _, n, r, p, salt, key = stored.split("$")
    again = derive(password, bytes.fromhex(salt), int(n), int(r), int(p))
    return hmac.compare_digest(again, bytes.fromhex(key))


def is_outdated(stored: str) -> bool:
    """Say whether *stored* has other parameters than a new one."""
    return not stored.startswith(f"scrypt${N}${R}${P}$")


def derive(password: str, salt: bytes, n: int, r: int, p: int) -> bytes:
    """Return 32 bytes from the password; takes 128 * n * r of memory."""
    text = unicodedata.normalize("NFKC", password).encode()
    room = 128 * r * (n + p + 2)  # What OpenSSL asks for, exactly.
    return hashlib.scrypt(
        text, salt=salt, n=n, r=r, p=p, maxmem=room, dklen=32
    )
