"""The only places where text becomes Typst source.

The builder emits Typst *code mode*: calls of the template's functions with string
literals, never Typst markup. So one escaping function is enough.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

_SPECIAL = re.compile(r'[\\"\x00-\x1f\x7f-\x9f\u2028\u2029]')
_SHORT = {"\\": "\\\\", '"': '\\"', "\n": "\\n", "\r": "\\r", "\t": "\\t"}


def literal(text: str) -> str:
    """Return *text* as a Typst string literal on one line."""
    return f'"{_SPECIAL.sub(_escape, text)}"'


def _escape(match: re.Match[str]) -> str:
    character = match[0]
    return _SHORT.get(character) or f"\\u{{{ord(character):x}}}"


def optional(text: str | None) -> str:
    """Return *text* as a string literal, or ``none`` where there is none."""
    return "none" if text is None else literal(text)


def array(items: Iterable[str]) -> str:
    """Return Typst expressions as a Typst array."""
    return f"({''.join(f'{item}, ' for item in items)})"


def call(name: str, *arguments: str, **named: str | None) -> str:
    """Return the call of *name*; named arguments that are ``None`` are left out."""
    pairs = [f"{k.replace('_', '-')}: {v}" for k, v in named.items() if v is not None]
    return f"{name}({', '.join([*arguments, *pairs])})"


def block(lines: Iterable[str]) -> str:
    """Return statements as one Typst code block, whose value is their content."""
    body = "\n".join(lines)
    return f"{{\n{body}\n}}" if body else "{}"
