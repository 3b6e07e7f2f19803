"""Test the total of a shopping basket."""

import unittest

from shopping import total


class TotalTest(unittest.TestCase):
    def test_two_items(self) -> None:
        basket = {"tea": 1, "bread": 1}
        self.assertEqual(total(basket), 7.7)


if __name__ == "__main__":
    unittest.main()
