"""Turn the order of one part of a sort key around."""

from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Descending:
    """A value of any kind that sorts in the opposite direction."""

    value: Any

    def __lt__(self, other: "Descending") -> bool:
        return other.value < self.value
