"""Count the visits of a page that lasted longer than n seconds."""


def count(visits: list[int], n: int) -> int:
    long_visits = (seconds for seconds in visits if seconds > n)
    breakpoint()
    return len(list(long_visits))


def main() -> None:
    print(count([30, 75, 200], 60))


if __name__ == "__main__":
    main()
