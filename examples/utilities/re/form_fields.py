"""Patterns for the fields of a form, to be used with fullmatch()."""

import re

FIELDS = {
    "integer": re.compile(r"[+-]?[0-9]+"),
    "decimal": re.compile(r"[+-]?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)"),
    "colour": re.compile(r"#(?:[0-9a-fA-F]{3}){1,2}"),
    "clock": re.compile(r"(?:[01][0-9]|2[0-3]):[0-5][0-9]"),
    "user name": re.compile(r"[a-z][a-z0-9_-]{1,31}"),
    "slug": re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*"),
    "quoted": re.compile(r'"(?:[^"\\]|\\.)*"'),
    "e-mail": re.compile(r"[^@\s]+@[^@\s]+"),
}
