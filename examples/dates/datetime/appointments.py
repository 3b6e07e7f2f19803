"""Keep future appointments as people agree on them."""

from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo


@dataclass(frozen=True)
class Appointment:
    """A naive date and wall-clock time, and the zone they belong to."""

    clock: datetime
    zone: str

    def moment(self) -> datetime:
        """Return the moment, by the rules known today."""
        return self.clock.replace(tzinfo=ZoneInfo(self.zone))

    def to_json(self) -> dict[str, str]:
        return {"clock": self.clock.isoformat(), "zone": self.zone}

    @classmethod
    def from_json(cls, record: dict[str, str]) -> "Appointment":
        return cls(datetime.fromisoformat(record["clock"]), record["zone"])
