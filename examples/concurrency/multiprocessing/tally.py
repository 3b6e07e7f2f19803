"""Keep a total in a global variable."""

total = 0


def add(amount: int) -> None:
    """Add to the total of this process."""
    global total
    total += amount
    print("in the child:", total)
