"""Tell how much of a pattern still matches a text."""

import re


def how_far(pattern: str, text: str) -> str:
    """Return the longest beginning of *pattern* that is found in *text*."""
    for end in range(len(pattern), 0, -1):
        try:
            if re.search(pattern[:end], text):
                return pattern[:end]
        except re.error:
            continue  # Cut within a group, a set or an escape.
    return ""
