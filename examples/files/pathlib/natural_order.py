"""Sort file names as people do: IMG_2 before IMG_10."""

import re
from pathlib import PurePath


def natural_key(path: PurePath) -> list[str | int]:
    """Return a sort key that compares the runs of digits as numbers.

    >>> natural_key(PurePath("IMG_10.jpg"))
    ['img_', 10, '.jpg']
    """
    # The group in the pattern makes split() keep the digits, at odd places.
    key: list[str | int] = list(re.split(r"(\d+)", path.name.casefold()))
    key[1::2] = map(int, key[1::2])
    return key
