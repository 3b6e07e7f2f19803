"""Random passwords that satisfy a site's rules."""

import secrets
import string

CLASSES = (
    string.ascii_lowercase,
    string.ascii_uppercase,
    string.digits,
    "!#%+-=?_",
)


def new_password(length: int = 16) -> str:
    """Return a password with a character of each of CLASSES.

    Raises ValueError if *length* leaves no room for one of each.
    """
    if length < len(CLASSES):
        raise ValueError(f"length {length}, at least {len(CLASSES)} needed")
    alphabet = "".join(CLASSES)
    while True:
        candidate = "".join(secrets.choice(alphabet) for _ in range(length))
        if all(set(candidate) & set(kind) for kind in CLASSES):
            return candidate
