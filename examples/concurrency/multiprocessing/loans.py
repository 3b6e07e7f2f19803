"""Work out how long a loan takes to repay."""


def months_to_repay(debt: float, rate: float, payment: float) -> int:
    """Return the number of monthly payments, at a yearly rate in percent.

    Raises ValueError if the payment does not even cover the interest.
    """
    months = 0
    while debt > 0:
        interest = debt * rate / 1200
        if payment <= interest:
            raise ValueError(f"{payment} a month never repays {debt}")
        debt += interest - payment
        months += 1
    return months
