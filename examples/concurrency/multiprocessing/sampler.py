"""Read a sensor in the background until told to stop."""

from multiprocessing.synchronize import Event, Lock
from pathlib import Path


def sample(path: Path, lock: Lock, running: Event, stop: Event) -> None:
    """Append readings to a file, one every hundredth of a second."""
    while not stop.wait(0.01):
        with lock, path.open("a", encoding="utf-8") as file:
            file.write("21.5\n")
        running.set()
