"""Give each test a directory and an environment of its own."""

import contextlib
import os
import tempfile
import unittest
from pathlib import Path
from unittest.mock import patch


def export(total: int) -> Path:
    """Write a total in the user's currency into the current directory."""
    path = Path("total.txt")
    currency = os.environ.get("SHOP_CURRENCY", "EUR")
    path.write_text(f"{total / 100:.2f} {currency}\n", encoding="utf-8")
    return path


class ExportTest(unittest.TestCase):
    def setUp(self) -> None:
        folder = self.enterContext(tempfile.TemporaryDirectory())
        self.enterContext(contextlib.chdir(folder))
        self.enterContext(patch.dict(os.environ, SHOP_CURRENCY="CHF"))

    def test_currency(self) -> None:
        self.assertEqual(
            export(1220).read_text(encoding="utf-8"), "12.20 CHF\n"
        )

    def test_default(self) -> None:
        del os.environ["SHOP_CURRENCY"]  # Undone as well.
        self.assertEqual(
            export(5).read_text(encoding="utf-8"), "0.05 EUR\n"
        )
