"""Warns of unknown settings, with the line of the file that has them."""

import warnings
from pathlib import Path

KNOWN = {"theme", "language"}


def check(name: str) -> None:
    """Warn of each setting in the file *name* that is not known."""
    lines = Path(name).read_text(encoding="utf-8").splitlines()
    for lineno, line in enumerate(lines, start=1):
        key, equals, _ = line.partition("=")
        if equals and key.strip() not in KNOWN:
            warnings.warn_explicit(
                f"unknown setting {key.strip()!r}",
                UserWarning,
                name,
                lineno,
            )


def main() -> None:
    check("settings.ini")


if __name__ == "__main__":
    main()
