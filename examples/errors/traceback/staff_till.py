"""The till for people who read no tracebacks: python staff_till.py tea."""

import sys
import traceback
from types import TracebackType

import till

DETAILS = "till-errors.txt"


def report_crash(
    kind: type[BaseException],
    error: BaseException,
    trace: TracebackType | None,
) -> None:
    """Print one line, and append the traceback to a file: an excepthook."""
    if issubclass(kind, KeyboardInterrupt):
        sys.__excepthook__(kind, error, trace)
        return
    with open(DETAILS, "a", encoding="utf-8") as file:
        traceback.print_exception(error, file=file)
    print(f"The till has failed: please send {DETAILS}.", file=sys.stderr)


def main() -> None:
    sys.excepthook = report_crash
    try:
        till.main()
    except till.NoPrice as error:
        sys.exit(f"till: {error}")


if __name__ == "__main__":
    main()
