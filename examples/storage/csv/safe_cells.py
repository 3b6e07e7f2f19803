"""Keep the text of strangers from becoming formulas in a spreadsheet."""

import re

# What spreadsheets take for a formula, also behind white space or in full
# width; and the controls that some of them strip before they look.
FORMULA = re.compile(r"[\t\r\n\0]|\s*[-=+@\uff0b\uff0d\uff1d\uff20]")


def safe_cell(value: object) -> object:
    """Return the value; put an apostrophe before text like a formula.

    Numbers stay as they are (source: OWASP, CSV Injection).

    >>> [safe_cell(value) for value in ("=1+1", "tea", -4.5, "-4.5")]
    ["'=1+1", 'tea', -4.5, "'-4.5"]
    """
    if isinstance(value, str) and FORMULA.match(value):
        return f"'{value}"
    return value
