"""Take an order and save it."""

import pickle
from dataclasses import dataclass
from pathlib import Path


@dataclass
class Order:
    """What a customer has ordered."""

    items: list[str]
    total: float


def main() -> None:
    """Write an order to order.pickle."""
    order = Order(["tea", "bread"], 7.7)
    Path("order.pickle").write_bytes(pickle.dumps(order))


if __name__ == "__main__":
    main()
