"""Answer each product, a line of input, with its price."""

import sys

PRICES = {"tea": "4.50", "bread": "3.20"}


def main() -> None:
    for line in sys.stdin:
        print(PRICES.get(line.strip(), "unknown"), flush=True)


if __name__ == "__main__":
    main()
