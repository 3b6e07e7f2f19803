"""Round to a multiple of a step."""


def round_down(value: float, step: float) -> float:
    """The largest multiple of *step* that is not above *value*.

    >>> round_down(127, 25), round_down(-127, 25)
    (125, -150)
    """
    return value // step * step


def round_up(value: float, step: float) -> float:
    """The smallest multiple of *step* that is not below *value*.

    >>> round_up(127, 25), round_up(-127, 25), round_up(125, 25)
    (150, -125, 125)
    """
    return -(-value // step) * step


def round_nearest(value: float, step: float) -> float:
    """The nearest multiple of *step*; of two, the even multiple.

    >>> round_nearest(21.37, 0.25), round_nearest(21.375, 0.25)
    (21.25, 21.5)
    """
    return round(value / step) * step
