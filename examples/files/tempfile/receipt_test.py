"""Test a function that writes into the current directory."""

import contextlib
import tempfile
import unittest
from pathlib import Path


def write_receipt(basket: dict[str, float]) -> Path:
    """Write the basket's total to receipt.txt in the current directory."""
    path = Path("receipt.txt")
    path.write_text(f"total {sum(basket.values()):.2f}\n", encoding="utf-8")
    return path


class ReceiptTest(unittest.TestCase):
    def setUp(self) -> None:
        self.folder = self.enterContext(tempfile.TemporaryDirectory())
        self.enterContext(contextlib.chdir(self.folder))

    def test_total(self) -> None:
        path = write_receipt({"bread": 3.2, "tea": 4.5})
        self.assertEqual(path.read_text(encoding="utf-8"), "total 7.70\n")

    def test_starts_empty(self) -> None:
        self.assertEqual(list(Path().iterdir()), [])
