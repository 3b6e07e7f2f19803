"""Ask a bank for its exchange rates."""

import json
from urllib.request import urlopen


def rate(currency: str) -> float:
    """Return how much of the *currency* one euro buys; raises OSError."""
    with urlopen(
        f"https://bank.example/{currency}", timeout=10
    ) as response:
        return json.load(response)["rate"]
