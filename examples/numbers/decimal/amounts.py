"""Read amounts as people write them: 1.234,56, 1 234,56 or 1,234.56."""

import re
from decimal import Decimal


def parse_amount(text: str, mark: str = ",") -> Decimal:
    """Return the amount in text, whose decimal mark is "," or ".".

    The other of the two, spaces and apostrophes may group thousands.
    Raises ValueError for anything else, and for "NaN" and "1e9" too.
    """
    text = text.strip()
    group = r"[.\s'\u2019]" if mark == "," else r"[,\s'\u2019]"
    whole = rf"[0-9]+|[0-9]{{1,3}}(?:{group}[0-9]{{3}})+"
    if not re.fullmatch(rf"[+-]?(?:{whole})(?:[{mark}][0-9]+)?", text):
        raise ValueError(f"not an amount with {mark!r}: {text!r}")
    return Decimal(re.sub(group, "", text).replace(mark, "."))
