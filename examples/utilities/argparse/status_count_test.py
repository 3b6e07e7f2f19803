"""Tests of the command line of status_count."""

import contextlib
import io
import unittest

from status_count import build_parser, main


class CommandLineTest(unittest.TestCase):
    """What users may type, and what they get."""

    def test_minimum_is_one(self) -> None:
        args = build_parser().parse_args(["access.log"])
        self.assertEqual(args.minimum, 1)

    def test_wrong_number(self) -> None:
        stderr = io.StringIO()
        with (
            contextlib.redirect_stderr(stderr),
            self.assertRaises(SystemExit) as stop,
        ):
            main(["access.log", "--minimum", "few"])
        self.assertEqual(stop.exception.code, 2)
        self.assertIn("invalid int value: 'few'", stderr.getvalue())

    def test_output(self) -> None:
        stdout = io.StringIO()
        with contextlib.redirect_stdout(stdout):
            status = main(["access.log", "--minimum", "2"])
        self.assertEqual((status, stdout.getvalue()), (0, "200 3\n"))
