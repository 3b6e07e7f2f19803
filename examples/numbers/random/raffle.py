"""Draw five winners among the visitors of a shop."""

import random
import sys


def main() -> None:
    visitors = {"Ana", "Bo", "Chen", "Dina", "Emil", "Fatou"}
    visitors |= {"Goran", "Hana", "Ivo", "Jun", "Kofi", "Lena"}
    pool = sorted(visitors) if "--sorted" in sys.argv else list(visitors)
    print(random.Random(5).sample(pool, k=5))


if __name__ == "__main__":
    main()
