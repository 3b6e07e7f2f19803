"""Simulate many days at the till of a shop, on all processors."""

import random
from concurrent.futures import ProcessPoolExecutor


def longest_queue(seed: int) -> int:
    """Return the longest queue of one simulated day of 600 minutes."""
    chance = random.Random(seed)
    waiting = longest = 0
    for _minute in range(600):
        waiting += chance.random() < 0.45
        if waiting and chance.random() < 0.5:
            waiting -= 1
        longest = max(longest, waiting)
    return longest


def main() -> None:
    with ProcessPoolExecutor() as pool:
        lengths = list(pool.map(longest_queue, range(400), chunksize=100))
    print(f"{len(lengths)} days, longest queue: {max(lengths)}")


if __name__ == "__main__":
    main()
