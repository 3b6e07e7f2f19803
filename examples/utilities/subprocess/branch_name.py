"""Ask git for the branch of a working copy."""

import subprocess
from pathlib import Path


def branch_name(folder: Path) -> str:
    """The branch that is checked out in *folder*; empty if there is none.

    Raises subprocess.CalledProcessError if *folder* is no working copy.
    """
    done = subprocess.run(
        ["git", "-C", folder, "branch", "--show-current"],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        encoding="utf-8",
        check=True,
    )
    return done.stdout.removesuffix("\n")
