"""Say of each task of the running loop what it waits for."""

import asyncio
from typing import Any


def chain(task: asyncio.Task[Any]) -> str:
    """The coroutines that *task* is in, from the outermost inwards."""
    names = []
    awaited: Any = task.get_coro()
    while hasattr(awaited, "cr_await"):
        names.append(awaited.__qualname__)
        awaited = awaited.cr_await
    return " > ".join(names)


def print_waiting() -> None:
    """Print a line for each task but the current one, sorted by name."""
    tasks = asyncio.all_tasks() - {asyncio.current_task()}
    for task in sorted(tasks, key=asyncio.Task.get_name):
        print(f"{task.get_name()}: {chain(task)}")
