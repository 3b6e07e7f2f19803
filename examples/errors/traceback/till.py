"""Add up a shopping basket: python till.py tea bread."""

import sys

PRICES = {"tea": "4.50", "bread": "3,20"}


class NoPrice(Exception):
    """An article that cannot be sold, because nobody knows its price."""


def price(article: str) -> float:
    try:
        text = PRICES[article]
    except KeyError as error:
        raise NoPrice(f"no price for {article!r}") from error
    return float(text)


def total(basket: list[str]) -> float:
    result = 0.0
    for article in basket:
        result += price(article)
    return result


def main() -> None:
    print(f"{total(sys.argv[1:]):.2f}")


if __name__ == "__main__":
    main()
