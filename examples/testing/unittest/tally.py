"""Count the lines of an access log that have a certain status."""

import argparse
import sys
from collections.abc import Sequence


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command and return its exit code: 1 if nothing was found.

    Raises SystemExit for *arguments* that make no sense, as argparse does.
    """
    parser = argparse.ArgumentParser(prog="tally", description=__doc__)
    parser.add_argument("status", type=int, help="such as 404")
    wanted = parser.parse_args(arguments).status
    count = sum(int(line.split()[-2]) == wanted for line in sys.stdin)
    print(f"{wanted}: {count}")
    return 0 if count else 1


if __name__ == "__main__":
    sys.exit(main())
