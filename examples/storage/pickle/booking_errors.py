"""An exception with two arguments that can be pickled."""


class BookingError(Exception):
    """A line of a bank statement that could not be booked."""

    def __init__(self, line: int, reason: str) -> None:
        super().__init__(line, reason)
        self.line = line
        self.reason = reason

    def __str__(self) -> str:
        return f"line {self.line}: {self.reason}"
