"""Refuse a payment with an exception."""


class Refused(Exception):
    """Cannot be rebuilt: its args are not what __init__ takes."""

    def __init__(self, debt: float, payment: float) -> None:
        super().__init__(f"{payment} a month never repays {debt}")


class TooLow(Exception):
    """Can be rebuilt."""

    def __init__(self, debt: float, payment: float) -> None:
        super().__init__(debt, payment)

    def __str__(self) -> str:
        debt, payment = self.args
        return f"{payment} a month never repays {debt}"


def refuse(kind: type[Exception], debt: float, payment: float) -> None:
    """Raise an exception of that kind."""
    raise kind(debt, payment)
