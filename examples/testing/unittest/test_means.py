"""The same tests for each way to compute a mean."""

import statistics
import unittest
from collections.abc import Callable, Sequence


class MeanTests:
    """What every mean must pass; no TestCase, so that it does not run."""

    mean: Callable[[Sequence[float]], float]

    def test_one_reading(self) -> None:
        self.assertEqual(self.mean([21.5]), 21.5)

    def test_no_reading(self) -> None:
        with self.assertRaises(statistics.StatisticsError):
            self.mean([])


class ExactMeanTest(MeanTests, unittest.TestCase):
    mean = staticmethod(statistics.mean)


class FastMeanTest(MeanTests, unittest.TestCase):
    mean = staticmethod(statistics.fmean)
