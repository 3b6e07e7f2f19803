"""Remind customers of what they owe."""


class Mailer:
    """A connection to the mail server."""

    def send(self, to: str, *, subject: str) -> str:
        """Send a mail and return its number; raises ConnectionError."""
        raise ConnectionError("no mail server within reach of a test")


def remind(mailer: Mailer, unpaid: dict[str, int]) -> list[str]:
    """Send a reminder of each sum, and return whom it did not reach."""
    unreached = []
    for address, cents in unpaid.items():
        try:
            mailer.send(address, subject=f"{cents / 100:.2f} euros")
        except ConnectionError:
            unreached.append(address)
    return unreached
