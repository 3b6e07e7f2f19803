"""Run the examples of the documentation with the other tests."""

import doctest
import tempfile
import unittest
from pathlib import Path

import amounts


def set_up(test: doctest.DocTest) -> None:
    """Give the examples an empty directory, called folder."""
    test.globs["directory"] = tempfile.TemporaryDirectory()
    test.globs["folder"] = Path(test.globs["directory"].name)


def tear_down(test: doctest.DocTest) -> None:
    """Delete the directory."""
    test.globs["directory"].cleanup()


def load_tests(
    loader: unittest.TestLoader,
    tests: unittest.TestSuite,
    pattern: str | None,
) -> unittest.TestSuite:
    """Add to the *tests* found; unittest calls this by its name."""
    tests.addTests(doctest.DocTestSuite(amounts))
    tests.addTests(
        doctest.DocFileSuite(
            "statement.txt", setUp=set_up, tearDown=tear_down
        )
    )
    return tests
