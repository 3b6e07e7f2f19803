"""Count the visitors of a page."""

visits = 0


def count() -> None:
    """Count one more.

    >>> count()
    >>> visits
    0
    """
    global visits
    visits += 1
