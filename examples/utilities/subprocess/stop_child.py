"""End a program politely, and by force if it does not listen."""

import subprocess


def stop_child(child: subprocess.Popen, grace: float = 5.0) -> int:
    """Ask *child* to end, kill it after *grace* seconds.

    Returns its exit status.
    """
    child.terminate()
    try:
        return child.wait(timeout=grace)
    except subprocess.TimeoutExpired:
        child.kill()
        return child.wait()
