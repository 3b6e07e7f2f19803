"""Call a function in a process, and kill it after a deadline."""

from collections.abc import Callable
from multiprocessing import Pipe, Process
from multiprocessing.connection import Connection
from typing import Any


def send_result(
    sender: Connection, function: Callable[..., Any], args: tuple
) -> None:
    """Send what function(*args) returns."""
    sender.send(function(*args))


def call_within(
    seconds: float, function: Callable[..., Any], *args: Any
) -> Any:
    """Return function(*args), called in a process of its own.

    Raises TimeoutError after the given seconds, and EOFError if the
    process ends without a result.
    """
    receiver, sender = Pipe(duplex=False)
    process = Process(target=send_result, args=(sender, function, args))
    process.start()
    sender.close()  # or recv() would not notice that the child has died
    try:
        if not receiver.poll(seconds):
            raise TimeoutError(f"no result within {seconds} s")
        result = receiver.recv()
        process.join(seconds)  # the child may still have to flush output
        return result
    finally:
        process.kill()
        process.join()
        receiver.close()
