"""A shelf of the shop, which can be empty."""

import doctest
import sys


class OutOfStock(Exception):
    """Nothing is left of an article."""


class Shelf:
    """Articles, and how many there are of each.

    >>> shelf = Shelf({"tea": 1})
    >>> shelf.take("tea")
    >>> try:
    ...     shelf.take("tea")
    ... except OutOfStock as error:
    ...     print("nothing is left of", error)
    nothing is left of tea
    """

    def __init__(self, stock: dict[str, int]) -> None:
        self.stock = dict(stock)

    def take(self, article: str) -> None:
        """Take one *article*; raise OutOfStock if there is none."""
        if not self.stock.get(article):
            raise OutOfStock(article)
        self.stock[article] -= 1


if __name__ == "__main__":
    sys.exit(doctest.testmod().failed > 0)
