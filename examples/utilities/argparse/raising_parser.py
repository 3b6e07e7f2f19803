"""A parser that raises an exception instead of ending the program."""

import argparse
from typing import NoReturn


class UsageError(Exception):
    """The command line is wrong; the message says where."""


class RaisingParser(argparse.ArgumentParser):
    """An ArgumentParser that raises UsageError, in subcommands too."""

    def error(self, message: str) -> NoReturn:
        """Raise UsageError instead of printing and exiting."""
        raise UsageError(message)
