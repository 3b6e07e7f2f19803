"""Import a bank statement."""

from debug_on_error import debug_on_error


def amount(row: str) -> float:
    return float(row.split(";")[1])


if __name__ == "__main__":
    with debug_on_error():
        print(amount("2024-03-01;-12,50"))
