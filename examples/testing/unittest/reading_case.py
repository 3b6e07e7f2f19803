"""A base class for the tests of measurements."""

import math
import unittest


class ReadingTestCase(unittest.TestCase):
    """A TestCase that compares readings by their relative error."""

    def assertReading(
        self, found: float, expected: float, rel_tol: float = 0.001
    ) -> None:
        """Fail unless *found* is *expected*, but for *rel_tol* of it."""
        if not math.isclose(found, expected, rel_tol=rel_tol):
            error = abs(found - expected) / abs(expected)
            self.fail(f"{found} is {error:.1%} off {expected}")
