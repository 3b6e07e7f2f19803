"""Add up a shopping basket; all prices are in cents."""

PRICES = {"bread": 320, "tea": 450}


def total(basket: dict[str, int]) -> int:
    """Return the price of a basket, which maps each article to its count.

    Raises LookupError for an article that has no price.

    >>> total({"bread": 1, "tea": 2})
    1220
    """
    if unknown := basket.keys() - PRICES:
        raise LookupError(f"no price for {', '.join(sorted(unknown))}")
    return sum(PRICES[article] * count for article, count in basket.items())
