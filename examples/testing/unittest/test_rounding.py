"""A test that fails, but not with -O."""

import unittest


class RoundingTest(unittest.TestCase):
    def test_half(self) -> None:
        assert round(2.5) == 3
