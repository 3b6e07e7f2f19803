"""Prints what a pot of tea costs."""

import prices


def main() -> None:
    print(prices.with_tax(7.5))


if __name__ == "__main__":
    main()
