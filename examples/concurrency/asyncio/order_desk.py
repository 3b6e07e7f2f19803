"""Hand orders to a few workers through a bounded queue."""

import asyncio
from collections.abc import Awaitable, Callable, Iterable

Handler = Callable[[str], Awaitable[None]]


async def work(queue: asyncio.Queue[str], handle: Handler) -> None:
    """Handle one order after the other, until cancelled."""
    while True:
        order = await queue.get()
        await handle(order)
        queue.task_done()


async def process(
    orders: Iterable[str], handle: Handler, size: int
) -> None:
    """Handle all *orders* with *size* workers; return when all are done.

    An error in *handle* stops everything and is raised in an
    ExceptionGroup.
    """
    queue: asyncio.Queue[str] = asyncio.Queue(maxsize=2 * size)
    async with asyncio.TaskGroup() as group:
        workers = [
            group.create_task(work(queue, handle)) for _ in range(size)
        ]
        for order in orders:
            await queue.put(order)  # waits while the queue is full
        await queue.join()  # waits until task_done() was called for each
        for worker in workers:
            worker.cancel()
