"""Connect programs by pipes, as `one | two | three` does in a shell."""

import contextlib
import subprocess


def pipeline(*commands: list[str]) -> tuple[str, list[int]]:
    """Run *commands*, each reading what the one before writes.

    Returns the last one's output, and the exit statuses of all.
    """
    children: list[subprocess.Popen[bytes]] = []
    source = subprocess.DEVNULL
    with contextlib.ExitStack() as stack:
        for command in commands:
            child = subprocess.Popen(
                command, stdin=source, stdout=subprocess.PIPE
            )
            stack.enter_context(child)
            if children:
                # Only the next program may hold this end now: when it
                # stops reading, the writer is told (SIGPIPE).
                source.close()
            children.append(child)
            source = child.stdout
        output, _ = child.communicate()
    return output.decode("utf-8"), [child.returncode for child in children]
