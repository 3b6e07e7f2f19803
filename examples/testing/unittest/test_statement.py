"""Tests of a bank statement: the second finds a bug."""

import unittest


def balance(entries: list[str]) -> int:
    """Return the sum of the *entries*, such as ``-12.50``, in cents."""
    return sum(int(entry.replace(".", "")) for entry in entries)


class BalanceTest(unittest.TestCase):
    def test_cents(self) -> None:
        self.assertEqual(balance(["12.50", "-2.50"]), 1000)

    def test_no_cents(self) -> None:
        self.assertEqual(balance(["12"]), 1200, "12 is 12.00")
