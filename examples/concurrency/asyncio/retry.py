"""Try again after an error, with pauses that grow."""

import asyncio
import random
from collections.abc import Awaitable, Callable
from typing import TypeVar

T = TypeVar("T")


async def retry(
    call: Callable[[], Awaitable[T]],
    attempts: int = 5,
    pause: float = 0.5,
    errors: tuple[type[Exception], ...] = (OSError,),
) -> T:
    """Return what *call* returns; if it raises one of *errors*, try again.

    The pauses are random, up to *pause*, 2 × *pause*, 4 × *pause* and so
    on, in seconds. The error of the last attempt is raised.
    """
    for attempt in range(attempts - 1):
        try:
            return await call()
        except errors:
            await asyncio.sleep(random.uniform(0, pause * 2**attempt))
    return await call()
