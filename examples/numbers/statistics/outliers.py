"""Find the values that lie far from all others."""

from collections.abc import Sequence
from statistics import NormalDist, median, quantiles


def tukey_fences(
    data: Sequence[float], reach: float = 1.5
) -> tuple[float, float]:
    """Return the limits, *reach* interquartile ranges off the quartiles."""
    q1, _, q3 = quantiles(data, n=4, method="inclusive")
    margin = reach * (q3 - q1)
    return q1 - margin, q3 + margin


def outliers(data: Sequence[float]) -> list[float]:
    """Return the values outside Tukey's fences."""
    low, high = tukey_fences(data)
    return [value for value in data if not low <= value <= high]


def robust_z_scores(data: Sequence[float]) -> list[float]:
    """Return the distances from the median, in robust standard deviations.

    Raises ZeroDivisionError if more than half of the values are equal.
    """
    centre = median(data)
    deviation = median(abs(value - centre) for value in data)
    # For normal data, this makes it an estimate of the standard deviation.
    sigma = deviation / NormalDist().inv_cdf(0.75)
    return [(value - centre) / sigma for value in data]
