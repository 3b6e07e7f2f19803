"""Pickles that are loaded only if their signature is right."""

import hmac
import pickle
from typing import Any

SIZE = 32


def seal(obj: Any, key: bytes) -> bytes:
    """Pickle *obj*, and put a signature before it."""
    data = pickle.dumps(obj)
    return hmac.digest(key, data, "sha256") + data


def open_sealed(sealed: bytes, key: bytes) -> Any:
    """Return the object.

    Raises ValueError, before anything is loaded, if *key* did not sign it.
    """
    signature, data = sealed[:SIZE], sealed[SIZE:]
    if not hmac.compare_digest(signature, hmac.digest(key, data, "sha256")):
        raise ValueError("wrong signature: not loaded")
    return pickle.loads(data)
