"""Shows which line a warning names, by its stacklevel."""

import warnings


def check(level: int) -> None:
    warnings.warn(f"stacklevel={level}", stacklevel=level)


def load(level: int) -> None:
    check(level)


def main() -> None:
    for level in (1, 2, 3):
        load(level)


if __name__ == "__main__":
    main()
