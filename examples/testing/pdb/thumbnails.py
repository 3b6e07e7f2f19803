"""Compute the size of a thumbnail in a child process, and stop there."""

import multiprocessing
import os
import pdb
import sys


def child_breakpoint() -> None:
    """Stop in the caller, also where standard input was replaced."""
    terminal = os.fdopen(0, encoding="utf-8", closefd=False)
    pdb.Pdb(stdin=terminal, stdout=sys.stdout).set_trace(sys._getframe(1))


def resize(width: int, height: int) -> None:
    scale = 128 / max(width, height)
    child_breakpoint()
    print(round(width * scale), round(height * scale))


def main() -> None:
    child = multiprocessing.Process(target=resize, args=(4000, 3000))
    child.start()
    child.join()


if __name__ == "__main__":
    main()
