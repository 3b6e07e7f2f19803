"""Say where the true mean lies, with a given confidence."""

from collections.abc import Iterable
from math import sqrt
from statistics import NormalDist, fmean, stdev


def standard_error(sample: Iterable[float]) -> float:
    """How far the mean of such a sample typically is from the true one."""
    values = list(sample)
    return stdev(values) / sqrt(len(values))


def mean_interval(
    sample: Iterable[float], confidence: float = 0.95
) -> tuple[float, float]:
    """Return the limits around the mean, for samples of 30 or more."""
    values = list(sample)
    means = NormalDist(fmean(values), standard_error(values))
    tail = (1 - confidence) / 2
    return means.inv_cdf(tail), means.inv_cdf(1 - tail)
