"""Read a price list: a library, which logs and configures nothing."""

import logging

logger = logging.getLogger(__name__)


def read_prices(lines: list[str]) -> dict[str, float]:
    """Return the price of each article; leave out lines without one."""
    prices = {}
    for number, line in enumerate(lines, start=1):
        article, _, price = line.partition(",")
        try:
            prices[article] = float(price)
        except ValueError:
            logger.warning("line %d: no price in %r", number, line)
    logger.debug("%d of %d lines read", len(prices), len(lines))
    return prices
