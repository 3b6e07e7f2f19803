"""Draw the distribution of numbers as text."""

from collections import Counter
from collections.abc import Iterable


def text_histogram(data: Iterable[float], width: float) -> str:
    """Return one line for each class, its lower bound included."""
    counts = Counter(int(value // width) for value in data)
    classes = range(min(counts), max(counts) + 1)
    return "\n".join(
        f"{step * width:6g} {'#' * counts[step]}" for step in classes
    )
