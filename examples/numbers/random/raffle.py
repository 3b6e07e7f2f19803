"""Draw a winner among the visitors of a shop."""

import random


def main() -> None:
    visitors = {"Ana", "Bo", "Chen", "Dina", "Emil", "Fatou"}
    print(random.Random(5).choice(list(visitors)))
    print(random.Random(5).choice(sorted(visitors)))


if __name__ == "__main__":
    main()
