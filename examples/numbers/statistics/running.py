"""Mean and standard deviation of a stream, without keeping its values."""

from math import nan, sqrt


class RunningStats:
    """Count, mean and spread so far, by Welford's method."""

    def __init__(self) -> None:
        self.count = 0
        self.mean = 0.0
        self._squares = 0.0  # sum of the squared distances from the mean

    def push(self, value: float) -> None:
        """Take one more value into account."""
        self.count += 1
        distance = value - self.mean
        self.mean += distance / self.count
        self._squares += distance * (value - self.mean)

    @property
    def stdev(self) -> float:
        """Sample standard deviation; NaN before the second value."""
        if self.count < 2:
            return nan
        return sqrt(self._squares / (self.count - 1))
