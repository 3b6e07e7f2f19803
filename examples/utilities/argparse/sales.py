"""Sum up the sales of a shop."""

import argparse


class Formatter(
    argparse.ArgumentDefaultsHelpFormatter,
    argparse.RawDescriptionHelpFormatter,
):
    """Show the default values, and leave line breaks as they are."""


parser = argparse.ArgumentParser(
    description=__doc__,
    epilog="example:\n  %(prog)s march.csv --top 3",
    formatter_class=Formatter,
)
parser.add_argument("file", metavar="FILE", help="the sales, a line each")
parser.add_argument("--version", action="version", version="%(prog)s 2.1")
parser.add_argument(
    "--top", type=int, default=10, metavar="N", help="show N articles"
)
parser.add_argument(
    "--discount", type=int, default=0, metavar="PCT", help="take off, in %%"
)
parser.add_argument("--profile", help=argparse.SUPPRESS)

if __name__ == "__main__":
    parser.parse_args()
