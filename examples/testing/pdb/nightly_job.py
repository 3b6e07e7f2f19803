"""Add up the sales of the night, whatever happens."""


def add_up(sales: list[float]) -> None:
    try:
        breakpoint()
        print(sum(sales))
    except Exception as error:
        print("skipped:", repr(error))


if __name__ == "__main__":
    add_up([12.5, 8.0])
    print("mail sent")
