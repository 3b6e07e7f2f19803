"""Price shopping baskets in workers that read the price list once."""

import csv

prices: dict[str, float] = {}


def load_prices(path: str) -> None:
    """Initialize a worker: read the price list into a global variable."""
    with open(path, encoding="utf-8", newline="") as file:
        prices.update(
            (name, float(price)) for name, price in csv.reader(file)
        )


def total(basket: list[str]) -> float:
    """Return what a basket costs."""
    return sum(prices[name] for name in basket)
