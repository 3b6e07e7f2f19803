"""Apply a coroutine function to many items, so many at a time."""

import asyncio
from collections.abc import Awaitable, Callable, Iterable
from typing import TypeVar

T = TypeVar("T")
R = TypeVar("R")


async def map_limited(
    function: Callable[[T], Awaitable[R]], items: Iterable[T], limit: int
) -> list[R]:
    """Await ``function(item)`` for each item, at most *limit* at a time.

    Return the results in the order of the items. The first error cancels
    the rest and is raised in an ExceptionGroup.
    """
    slots = asyncio.Semaphore(limit)

    async def call(item: T) -> R:
        async with slots:
            return await function(item)

    async with asyncio.TaskGroup() as group:
        tasks = [group.create_task(call(item)) for item in items]
    return [task.result() for task in tasks]
