"""Change a shelf, and die before it is closed."""

import dbm.dumb
import os
import shelve


def main() -> None:
    """Store a price list, then half of a change to it."""
    with shelve.Shelf(dbm.dumb.open("prices", "n")) as prices:
        prices["tea"] = ["green", 4.5]
    with shelve.Shelf(dbm.dumb.open("prices", "w")) as prices:
        prices["tea"] = ["green", 4.5, "black", 3.9]
        os._exit(1)  # As if the power had failed.


if __name__ == "__main__":
    main()
