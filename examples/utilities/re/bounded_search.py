"""Search a file for a pattern, but only for so many seconds."""

import subprocess
import sys
from pathlib import Path

SEARCH = """import re, sys
try:
    print(re.search(sys.argv[1], sys.stdin.read()) is not None)
except (re.error, OverflowError, RecursionError) as error:
    sys.exit(str(error))
"""


def contains(text: str, pattern: str, seconds: float) -> bool:
    """Tell whether *text* contains *pattern*, in a process of its own.

    Raises ValueError (bad pattern), subprocess.TimeoutExpired (too slow).
    """
    done = subprocess.run(
        [sys.executable, "-I", "-X", "utf8", "-c", SEARCH, pattern],
        input=text,
        capture_output=True,
        encoding="utf-8",
        timeout=seconds,
    )
    if done.returncode:
        raise ValueError(f"{pattern}: {done.stderr.strip()}")
    return done.stdout.strip() == "True"


if __name__ == "__main__":
    seconds, pattern, name = sys.argv[1:]
    try:
        text = Path(name).read_text(encoding="utf-8")
        print(contains(text, pattern, float(seconds)))
    except ValueError as error:
        sys.exit(str(error))
    except subprocess.TimeoutExpired:
        sys.exit(f"{pattern}: no answer after {seconds} s")
