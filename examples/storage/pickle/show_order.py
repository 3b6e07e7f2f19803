"""Show the order that save_order.py has saved."""

import pickle
from pathlib import Path


def main() -> None:
    """Print the contents of order.pickle."""
    print(pickle.loads(Path("order.pickle").read_bytes()))


if __name__ == "__main__":
    main()
