"""Stop a service: wait for a signal, then let its tasks finish."""

import asyncio
import contextlib
import signal
from collections.abc import Iterable
from typing import Any

SIGNALS = (signal.SIGINT, signal.SIGTERM)


async def stop_signal() -> None:
    """Wait for SIGINT (Ctrl-C) or SIGTERM."""
    loop = asyncio.get_running_loop()
    stop = asyncio.Event()
    for number in SIGNALS:
        loop.add_signal_handler(number, stop.set)
    try:
        await stop.wait()
    finally:
        for number in SIGNALS:
            loop.remove_signal_handler(number)


async def wind_down(
    tasks: Iterable[asyncio.Task[Any]], grace: float
) -> None:
    """Give *tasks* another *grace* seconds, then cancel what is left."""
    with contextlib.suppress(TimeoutError):
        async with asyncio.timeout(grace):
            await asyncio.gather(*tasks, return_exceptions=True)
