"""Call a function at a fixed interval in the background of a with block."""

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager


@contextmanager
def repeating(
    function: Callable[[], object],
    seconds: float,
) -> Iterator[None]:
    """Call *function* now and every *seconds* until the block ends.

    The end of the block waits for a call that is under way. A call that
    takes longer than *seconds* is followed by the next one at once.
    """
    stop = threading.Event()

    def run() -> None:
        due = time.monotonic()
        while not stop.wait(due - time.monotonic()):
            function()
            due = max(due + seconds, time.monotonic())

    thread = threading.Thread(target=run, name=f"every {seconds} s")
    thread.start()
    try:
        yield
    finally:
        stop.set()
        thread.join()
