"""Add up the prices in files, a number a line; - is the standard input."""

import argparse
import glob
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from decimal import Decimal
from typing import TextIO


@contextmanager
def open_input(name: str) -> Iterator[TextIO]:
    """Open a text file; ``-`` is the standard input, which stays open."""
    if name == "-":
        yield sys.stdin
    else:
        with open(name, encoding="utf-8") as file:
            yield file


def expand(names: list[str]) -> Iterator[str]:
    """Replace patterns by what matches them, as a Unix shell does."""
    for name in names:
        yield from sorted(glob.glob(name)) or [name]


def main() -> None:
    """Print the total of the files on the command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("files", nargs="*", default=["-"])
    total = Decimal()
    for name in expand(parser.parse_args().files):
        with open_input(name) as file:
            total += sum(Decimal(line) for line in file)
    print(total)


if __name__ == "__main__":
    main()
