"""Run a program with a time limit, without blocking the loop."""

import asyncio
from asyncio.subprocess import PIPE, STDOUT


async def run_command(*command: str, timeout: float) -> tuple[int, str]:
    """Run *command*; return its exit status and what it printed.

    Raise TimeoutError after *timeout* seconds. The process has ended in
    any case when this returns or raises, also if the task is cancelled.
    """
    process = await asyncio.create_subprocess_exec(
        *command, stdout=PIPE, stderr=STDOUT
    )
    try:
        async with asyncio.timeout(timeout):
            output, _ = await process.communicate()
    finally:
        if process.returncode is None:
            process.kill()
            await process.communicate()
    return process.returncode, output.decode()
