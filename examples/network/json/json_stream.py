"""Read JSON values that stand one after another in a text."""

import json
import re
from collections.abc import Iterator
from typing import Any

BLANK = re.compile(r"[ \t\r\n]*")  # what JSON calls white space


def values_in(text: str) -> Iterator[Any]:
    """Yield each value; raise JSONDecodeError at a broken one."""
    decoder = json.JSONDecoder()
    position = BLANK.match(text).end()
    while position < len(text):
        value, position = decoder.raw_decode(text, position)
        yield value
        position = BLANK.match(text, position).end()
