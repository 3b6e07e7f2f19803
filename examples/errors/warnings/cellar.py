"""Reads a sensor that says so if nobody closed it."""

import warnings


class Sensor:
    """A thermometer on a port, to be closed after use."""

    __slots__ = ("is_open", "port")

    def __init__(self, port: str) -> None:
        self.port = port
        self.is_open = True

    def close(self) -> None:
        self.is_open = False

    def __del__(self) -> None:
        if self.is_open:
            warnings.warn(
                f"unclosed sensor {self.port}",
                ResourceWarning,
                stacklevel=2,
                source=self,
            )
            self.close()


def main() -> None:
    sensor = Sensor("A1")
    print("reading", sensor.port)
    sensor = None


if __name__ == "__main__":
    main()
