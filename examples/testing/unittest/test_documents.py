"""Run the examples in basket.py's docstrings together with the tests."""

import doctest
import unittest

import basket


def load_tests(
    loader: unittest.TestLoader,
    tests: unittest.TestSuite,
    pattern: str | None,
) -> unittest.TestSuite:
    """Add to the *tests* found; unittest calls this by its name."""
    tests.addTests(doctest.DocTestSuite(basket))
    return tests
