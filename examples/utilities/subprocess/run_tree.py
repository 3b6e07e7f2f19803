"""Run a program with a time limit that holds for its children too."""

import contextlib
import os
import signal
import sys
from subprocess import DEVNULL, PIPE, CompletedProcess, Popen, run


def kill_tree(child: Popen[str]) -> None:
    """Kill *child*, the leader of a process group, and its descendants."""
    if sys.platform == "win32":
        kill = ["taskkill", "/f", "/t", "/pid", str(child.pid)]
        run(kill, capture_output=True, check=False)
        return
    # A group whose members have all ended: EPERM on macOS.
    with contextlib.suppress(ProcessLookupError, PermissionError):
        os.killpg(child.pid, signal.SIGKILL)


def run_tree(command: list[str], timeout: float) -> CompletedProcess[str]:
    """Run *command* to its end; kill it and its children after *timeout*.

    Raises subprocess.TimeoutExpired, or OSError if it cannot be started.
    """
    with Popen(
        command,
        stdin=DEVNULL,
        stdout=PIPE,
        stderr=PIPE,
        encoding="utf-8",
        process_group=0,
    ) as child:
        try:
            output = child.communicate(timeout=timeout)
        except BaseException:  # KeyboardInterrupt: Ctrl+C misses the group
            kill_tree(child)
            raise
    return CompletedProcess(command, child.returncode, *output)
