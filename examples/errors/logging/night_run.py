"""A program that logs the exceptions which nobody catches."""

import logging
import sys
import threading
from types import TracebackType

logger = logging.getLogger("night_run")


def log_uncaught(
    kind: type[BaseException],
    error: BaseException,
    trace: TracebackType | None,
) -> None:
    """Log what ends the program; leave Ctrl+C to Python."""
    if issubclass(kind, KeyboardInterrupt):
        sys.__excepthook__(kind, error, trace)
        return
    logger.critical("uncaught", exc_info=(kind, error, trace))


def log_uncaught_in_thread(args: threading.ExceptHookArgs) -> None:
    """Log what ends a thread, unless it asked to end."""
    if args.exc_type is not SystemExit and args.exc_value:
        log_uncaught(args.exc_type, args.exc_value, args.exc_traceback)


if __name__ == "__main__":
    logging.basicConfig(format="%(threadName)s %(message)s")
    sys.excepthook = log_uncaught
    threading.excepthook = log_uncaught_in_thread
    thread = threading.Thread(target=float, args=["3,20"], name="bank")
    thread.start()
    thread.join()
    print({"tea": 4.5}["honey"])
