"""Work in a temporary directory that SIGTERM does not leave behind."""

import signal
import sys
import tempfile
import time
from types import FrameType


def exit_cleanly(signum: int, frame: FrameType | None) -> None:
    """Signal handler: leave through SystemExit, and so through `with`."""
    sys.exit(128 + signum)


def main() -> None:
    signal.signal(signal.SIGTERM, exit_cleanly)
    with tempfile.TemporaryDirectory(prefix="export-") as folder:
        print(folder, flush=True)
        time.sleep(60)  # stands for the work


if __name__ == "__main__":
    main()
