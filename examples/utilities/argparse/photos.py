"""Keep albums of photos."""

import argparse
import sys


def add(args: argparse.Namespace) -> int:
    """Carry out ``photos add``; return the exit status."""
    print(f"{args.album}: {len(args.photos)} more")
    return 0


def show(args: argparse.Namespace) -> int:
    """Carry out ``photos show``; return the exit status."""
    print(args.album, "in detail" if args.verbose else "in short")
    return 0


def build_parser() -> argparse.ArgumentParser:
    """Return the parser of all commands."""
    common = argparse.ArgumentParser(add_help=False)
    common.add_argument("--album", default="inbox")
    common.add_argument("--verbose", action="store_true")

    parser = argparse.ArgumentParser(prog="photos", description=__doc__)
    commands = parser.add_subparsers(metavar="COMMAND", required=True)
    command = commands.add_parser(
        "add", parents=[common], help="add photos"
    )
    command.add_argument("photos", nargs="+")
    command.set_defaults(run=add)
    command = commands.add_parser("show", parents=[common], aliases=["s"])
    command.set_defaults(run=show)
    return parser


if __name__ == "__main__":
    args = build_parser().parse_args()
    sys.exit(args.run(args))
