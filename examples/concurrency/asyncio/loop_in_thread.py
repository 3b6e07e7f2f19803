"""Keep an event loop running in a thread, for code that is not async."""

import asyncio
import contextlib
import threading
from collections.abc import Iterator
from concurrent.futures import Future

Started = Future[tuple[asyncio.AbstractEventLoop, asyncio.Event]]


async def serve(started: Started) -> None:
    """Say which loop runs, and keep it running until the event is set."""
    stop = asyncio.Event()
    started.set_result((asyncio.get_running_loop(), stop))
    await stop.wait()


@contextlib.contextmanager
def loop_in_thread() -> Iterator[asyncio.AbstractEventLoop]:
    """Give an event loop that runs in another thread; stop it at the end.

    What is still running there is cancelled.
    """
    started: Started = Future()
    thread = threading.Thread(target=lambda: asyncio.run(serve(started)))
    thread.start()
    loop, stop = started.result()
    try:
        yield loop
    finally:
        loop.call_soon_threadsafe(stop.set)
        thread.join()
