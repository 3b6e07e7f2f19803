"""Pass on both streams of a program line by line, as they come."""

import subprocess
from collections.abc import Callable
from threading import Thread
from typing import TextIO


def run_labelled(
    command: list[str], on_line: Callable[[str, str], object]
) -> int:
    """Call *on_line* with "out" or "err" and each line of *command*.

    The calls come from two threads at once. Returns the exit status.
    """

    def pump(name: str, stream: TextIO) -> None:
        for line in stream:
            on_line(name, line.rstrip("\n"))

    with subprocess.Popen(
        command,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        encoding="utf-8",
    ) as child:
        errors = Thread(target=pump, args=("err", child.stderr))
        errors.start()
        pump("out", child.stdout)
        errors.join()
    return child.returncode
