"""Show a program's output as it comes, and keep it in a log."""

import subprocess
from pathlib import Path


def run_logged(command: list[str], log: Path) -> int:
    """Run *command*, print its lines and append them to *log*.

    Returns the exit status. What goes to stderr is among the lines.
    """
    with (
        log.open("a", encoding="utf-8") as file,
        subprocess.Popen(
            command,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            encoding="utf-8",
            errors="backslashreplace",
        ) as child,
    ):
        for line in child.stdout:
            print(line, end="", flush=True)
            file.write(line)
    return child.returncode
