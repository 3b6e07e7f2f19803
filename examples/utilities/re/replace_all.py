"""Replace several words in one pass."""

import re
from collections.abc import Iterable, Mapping


def any_of(words: Iterable[str]) -> str:
    """Return a pattern that matches any of *words*, the longest first."""
    return "|".join(map(re.escape, sorted(words, key=len, reverse=True)))


def replace_all(text: str, replacements: Mapping[str, str]) -> str:
    """Return *text* with each key replaced by its value."""
    if not replacements:
        return text  # An empty pattern would match everywhere.
    pattern = any_of(replacements)
    return re.sub(pattern, lambda found: replacements[found[0]], text)
