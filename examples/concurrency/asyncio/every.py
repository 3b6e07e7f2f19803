"""Call something at fixed intervals."""

import asyncio
from collections.abc import Awaitable, Callable

Job = Callable[[], Awaitable[None]]


async def every(seconds: float, job: Job) -> None:
    """Await *job* now and every *seconds* seconds, until cancelled.

    A job that takes too long delays the next one; what was missed is not
    made up for.
    """
    loop = asyncio.get_running_loop()
    due = loop.time()
    while True:
        await job()
        due = max(due + seconds, loop.time())
        await asyncio.sleep(due - loop.time())
