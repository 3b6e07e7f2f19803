"""Start tasks in the background, and lose neither them nor their errors."""

import asyncio
import logging
from collections.abc import Coroutine
from typing import Any

log = logging.getLogger(__name__)
running: set[asyncio.Task[Any]] = set()


def start(job: Coroutine[Any, Any, Any], name: str) -> asyncio.Task[Any]:
    """Run *job* as a task, hold on to it, and log its error."""
    task = asyncio.create_task(job, name=name)
    running.add(task)
    task.add_done_callback(finish)
    return task


def finish(task: asyncio.Task[Any]) -> None:
    """Let go of a task that is done, and log its error if it has one."""
    running.discard(task)
    if not task.cancelled() and (error := task.exception()):
        log.error("%s: %r", task.get_name(), error)
