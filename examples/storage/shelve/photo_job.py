"""A job that goes on where it was interrupted."""

import shelve
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any


def process_all(
    photos: Iterable[str], process: Callable[[str], Any], state: Path
) -> int:
    """Process the photos without a result in *state*; return how many."""
    done = 0
    with shelve.open(state) as results:
        for photo in photos:
            if photo not in results:
                results[photo] = process(photo)
                results.sync()
                done += 1
    return done
