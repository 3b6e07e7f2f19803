"""A clock for tests: it moves only when somebody sleeps."""


class FakeClock:
    """Stand in for the time module; pauses holds each sleep, in seconds."""

    def __init__(self) -> None:
        self.now = 0.0
        self.pauses: list[float] = []

    def monotonic(self) -> float:
        return self.now

    def sleep(self, seconds: float) -> None:
        self.pauses.append(seconds)
        self.now += seconds
