"""Take the result of the quickest of several coroutines."""

import asyncio
from collections.abc import Coroutine
from typing import Any, TypeVar

T = TypeVar("T")


async def first_result(*coroutines: Coroutine[Any, Any, T]) -> T:
    """Return what the first one to end returns, or raise what it raises.

    The others are cancelled, and have ended, when this returns.
    """
    tasks = [asyncio.create_task(each) for each in coroutines]
    try:
        return await next(iter(asyncio.as_completed(tasks)))
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
