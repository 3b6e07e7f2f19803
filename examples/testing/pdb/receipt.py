"""Print the sum of a receipt, and stop on the way."""


def gross(prices: list[float], rate: float) -> float:
    net = sum(prices)
    breakpoint()
    tax = net * rate
    return round(net + tax, 2)


def main() -> None:
    print(gross([4.5, 3.2], 0.1))


if __name__ == "__main__":
    main()
