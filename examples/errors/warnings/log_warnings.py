"""Sends warnings to the log, a line each."""

import logging
import warnings
from pathlib import Path

import till


def one_line(
    message: Warning | str,
    category: type[Warning],
    filename: str,
    lineno: int,
    line: str | None = None,
) -> str:
    """The text of a warning, without the line of source code."""
    place = f"{Path(filename).name}:{lineno}"
    return f"{place}: {category.__name__}: {message}"


def main() -> None:
    logging.basicConfig(format="%(levelname)s %(message)s")
    logging.captureWarnings(True)
    warnings.formatwarning = one_line
    till.main()


if __name__ == "__main__":
    main()
