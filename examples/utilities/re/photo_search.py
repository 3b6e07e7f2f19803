"""Cut the text of a photo search into tokens."""

import re
from collections.abc import Iterator
from typing import NamedTuple

TOKEN = re.compile(
    r"""
    (?P<phrase> " [^"]* " )
  | (?P<number> [0-9]+ (?: \. [0-9]+ )? )
  | (?P<word>   [^\W\d] \w* )
  | (?P<sign>   >= | <= | [:<>()-] )
  | (?P<space>  \s+ )
  | (?P<wrong>  . )
    """,
    re.VERBOSE,
)


class Token(NamedTuple):
    kind: str
    text: str


def tokens(query: str) -> Iterator[Token]:
    """Yield the tokens; raise ValueError at a stray character."""
    for found in TOKEN.finditer(query):
        kind = str(found.lastgroup)
        if kind == "wrong":
            place = f"column {found.start() + 1}"
            raise ValueError(f"{place}: {found[0]!r} is out of place")
        if kind != "space":
            yield Token(kind, found[0])
