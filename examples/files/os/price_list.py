"""Read a file that lies beside the program, wherever it is started."""

import csv
import os

HERE = os.path.dirname(os.path.abspath(__file__))


def read_prices() -> dict[str, str]:
    """Return the price of each item in prices.csv."""
    path = os.path.join(HERE, "prices.csv")
    with open(path, encoding="utf-8", newline="") as file:
        return {row["item"]: row["price"] for row in csv.DictReader(file)}


if __name__ == "__main__":
    print(read_prices())
