"""A bank account that reads the pickles of its first version."""

from dataclasses import dataclass
from typing import Any


@dataclass
class Account:
    """Money in cents; in version 1, `balance` was a float in euros."""

    owner: str
    cents: int
    currency: str = "EUR"

    def __getstate__(self) -> dict[str, Any]:
        return vars(self) | {"version": 2}

    def __setstate__(self, state: dict[str, Any]) -> None:
        version = state.pop("version", 1)
        if version == 1:
            state["cents"] = round(state.pop("balance") * 100)
        elif version > 2:
            raise ValueError(f"an account of version {version}: update me")
        vars(self).update(state)
