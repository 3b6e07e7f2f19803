"""Tests of basket.py."""

import unittest

from basket import total


class TotalTest(unittest.TestCase):
    def test_counts(self) -> None:
        self.assertEqual(total({"bread": 1, "tea": 2}), 1220)

    def test_empty(self) -> None:
        self.assertEqual(total({}), 0)

    def test_unknown_article(self) -> None:
        with self.assertRaisesRegex(LookupError, "cheese"):
            total({"tea": 1, "cheese": 1})


if __name__ == "__main__":
    unittest.main()
