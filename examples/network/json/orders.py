"""An order that goes to JSON and comes back."""

from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from typing import Any, Self


@dataclass
class Order:
    """What a customer bought, and when."""

    number: int
    placed: datetime
    total: Decimal
    tags: set[str]

    @classmethod
    def from_json(cls, data: dict[str, Any]) -> Self:
        """Return the order; raise KeyError or ValueError if it is none."""
        return cls(
            number=data["number"],
            placed=datetime.fromisoformat(data["placed"]),
            total=Decimal(data["total"]),
            tags=set(data["tags"]),
        )
