"""Limits, interpolation and percentages."""


def clamp(value: float, low: float, high: float) -> float:
    """The value within *low* and *high* that is nearest to *value*."""
    return max(low, min(value, high))


def lerp(start: float, end: float, part: float) -> float:
    """The value at *part* of the way: *start* at 0, *end* at 1."""
    return (1 - part) * start + part * end


def part_of_way(start: float, end: float, value: float) -> float:
    """How much of the way from *start* to *end* is done at *value*."""
    return (value - start) / (end - start)


def change(old: float, new: float) -> float:
    """The change from *old* to *new*, as a part of *old*."""
    return (new - old) / old
