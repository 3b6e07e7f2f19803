"""Copy a shelf into files that every Python can open."""

import dbm.dumb
import sys


def convert(source: str, target: str) -> int:
    """Copy all values to a new shelf, unopened, and return how many.

    A shelf at *target* is replaced. Raise dbm.error if *source* is no
    shelf, or of a kind that this Python does not have.
    """
    with dbm.open(source) as old:
        keys = old.keys()
        values = {key: old[key] for key in keys}
    with dbm.dumb.open(target, "n") as new:
        new.update(values)
    return len(values)


if __name__ == "__main__":
    print(convert(*sys.argv[1:]), "values copied")
