"""Read and write mixed numbers: 2 1/2, 2½, 3/4, 5."""

import re
import unicodedata
from fractions import Fraction


def parse_mixed(text: str) -> Fraction:
    """Return the value of "2 1/2", "2½", "-1 3/4", "3/4" or "5".

    Raises ValueError for other text, ZeroDivisionError for "1/0".
    """
    # NFKC makes "1/2" of "½", with another slash, and "21/2" of "2½".
    spaced = re.sub(r"(?<=[0-9])(?=[\xbc-\xbe\u2150-\u215e])", " ", text)
    plain = unicodedata.normalize("NFKC", spaced).replace("\u2044", "/")
    match = re.fullmatch(
        r"\s*(-?)(?:([0-9]+)\s+)?([0-9]+(?:/[0-9]+)?)\s*", plain
    )
    if not match or (match[2] and "/" not in match[3]):
        raise ValueError(f"not a mixed number: {text!r}")
    value = Fraction(match[2] or 0) + Fraction(match[3])
    return -value if match[1] else value


def mixed_text(value: Fraction) -> str:
    """Return value as in "2 1/2"."""
    parts = [str(part) for part in divmod(abs(value), 1) if part]
    return "-" * (value < 0) + (" ".join(parts) or "0")
