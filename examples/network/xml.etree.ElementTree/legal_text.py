"""Replace the characters that XML cannot contain."""

import re

ILLEGAL = re.compile(
    r"[^\t\n\r\x20-\uD7FF\uE000-\uFFFD\U00010000-\U0010FFFF]"
)


def legal_text(text: str, replacement: str = "\ufffd") -> str:
    """Return text without what XML 1.0, section 2.2, does not allow."""
    return ILLEGAL.sub(replacement, text)
