"""Count the responses in a web server's access log by status."""

import argparse
import sys
from collections import Counter
from collections.abc import Sequence
from pathlib import Path


def build_parser() -> argparse.ArgumentParser:
    """Return the parser of the command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("log", type=Path, help="the access log")
    parser.add_argument("--minimum", type=int, default=1, metavar="N")
    return parser


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command on *argv* or sys.argv; return the exit status."""
    args = build_parser().parse_args(argv)
    try:
        lines = args.log.read_text(encoding="utf-8").splitlines()
    except OSError as error:
        print(f"status_count: {error}", file=sys.stderr)
        return 1
    for status, count in Counter(line.split()[8] for line in lines).items():
        if count >= args.minimum:
            print(status, count)
    return 0


if __name__ == "__main__":
    sys.exit(main())
