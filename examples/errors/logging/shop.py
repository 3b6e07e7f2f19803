"""Add up a basket of articles."""

import argparse
import logging

from price_list import read_prices

logger = logging.getLogger("shop")  # __name__ would be "__main__"
LEVELS = [logging.WARNING, logging.INFO, logging.DEBUG]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("-v", action="count", default=0, help="say more")
    parser.add_argument("articles", nargs="+")
    args = parser.parse_args()
    logging.basicConfig(
        level=LEVELS[min(args.v, 2)],
        format="%(levelname)s %(name)s: %(message)s",
    )
    logger.info("%d articles in the basket", len(args.articles))
    prices = read_prices(["tea,4.50", "bread,3.20", "honey,?"])
    print(f"{sum(prices[article] for article in args.articles):.2f}")


if __name__ == "__main__":
    main()
