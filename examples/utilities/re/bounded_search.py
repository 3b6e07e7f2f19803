"""Search a file for a pattern, but only for so many seconds."""

import re
import subprocess
import sys
from pathlib import Path

SEARCH = """
import re, sys
print(re.search(sys.argv[1], sys.stdin.read()) is not None)
"""


def contains(text: str, pattern: str, seconds: float) -> bool:
    """Tell whether *text* contains *pattern*, in a process of its own.

    Raises re.error for an invalid pattern, subprocess.TimeoutExpired if
    the search takes longer than *seconds*.
    """
    re.compile(pattern)
    done = subprocess.run(
        [sys.executable, "-I", "-X", "utf8", "-c", SEARCH, pattern],
        input=text,
        capture_output=True,
        encoding="utf-8",
        timeout=seconds,
        check=True,
    )
    return done.stdout.strip() == "True"


if __name__ == "__main__":
    seconds, pattern, name = sys.argv[1:]
    try:
        text = Path(name).read_text(encoding="utf-8")
        print(contains(text, pattern, float(seconds)))
    except subprocess.TimeoutExpired:
        sys.exit(f"{pattern}: no answer after {seconds} s")
