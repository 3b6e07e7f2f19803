"""The formats of an export, and a type for arguments that finds one."""

from argparse import ArgumentTypeError
from enum import StrEnum


class Format(StrEnum):
    """A format that the export can write."""

    CSV = "csv"
    JSON = "json"

    @classmethod
    def from_argument(cls, text: str) -> "Format":
        """Find a format in any case, or raise ArgumentTypeError."""
        try:
            return cls(text.lower())
        except ValueError:
            names = ", ".join(cls)
            raise ArgumentTypeError(
                f"{text!r} is none of {names}"
            ) from None
