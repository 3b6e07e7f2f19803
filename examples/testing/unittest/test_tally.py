"""Tests of the command in tally.py."""

import io
import unittest
from contextlib import redirect_stderr, redirect_stdout
from unittest.mock import patch

import tally

LOG = """\
203.0.113.7 - - [05/Mar/2024:09:30:00 +0000] "GET /tea HTTP/1.1" 200 512
203.0.113.9 - - [05/Mar/2024:09:30:04 +0000] "GET /coffee HTTP/1.1" 404 0
"""


class TallyTest(unittest.TestCase):
    def setUp(self) -> None:
        self.enterContext(patch("sys.stdin", io.StringIO(LOG)))
        self.out = self.enterContext(redirect_stdout(io.StringIO()))

    def test_found(self) -> None:
        self.assertEqual(tally.main(["404"]), 0)
        self.assertEqual(self.out.getvalue(), "404: 1\n")

    def test_not_found(self) -> None:
        self.assertEqual(tally.main(["500"]), 1)

    def test_no_number(self) -> None:
        with (
            redirect_stderr(io.StringIO()) as err,
            self.assertRaises(SystemExit) as caught,
        ):
            tally.main(["lost"])
        self.assertEqual(caught.exception.code, 2)
        self.assertIn("invalid int value: 'lost'", err.getvalue())
