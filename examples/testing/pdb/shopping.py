"""Add up a shopping basket; above 20, take ten per cent off."""

PRICES = {"tea": 4.5, "bread": 3.2, "honey": 8.9}


def cost(item: str, count: int) -> float:
    price = PRICES[item]
    return price * count


def total(basket: dict[str, int]) -> float:
    result = 0.0
    for item, count in basket.items():
        result = cost(item, count)
    if result > 20:
        result *= 0.9
    return round(result, 2)


def main() -> None:
    print(total({"tea": 2, "bread": 1, "honey": 1}))


if __name__ == "__main__":
    main()
