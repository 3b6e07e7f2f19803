"""Import bank statements in threads; fail if one of the threads failed."""

import logging
import sys
import threading

failed = threading.Event()


def note_failure(args: threading.ExceptHookArgs) -> None:
    """Log the exception that ended a thread, as threading.excepthook."""
    name = args.thread.name if args.thread else "a thread"
    logging.error("%s failed: %s", name, args.exc_value)
    failed.set()


def import_statement(amounts: str) -> None:
    total = sum(float(amount) for amount in amounts.split())
    print(f"{total:.2f}", flush=True)


def main() -> int:
    threading.excepthook = note_failure
    for number, amounts in enumerate(sys.argv[1:], start=1):
        thread = threading.Thread(
            target=import_statement, args=(amounts,), name=f"file {number}"
        )
        thread.start()
        thread.join()  # one after the other, to keep the output in order
    return 1 if failed.is_set() else 0


if __name__ == "__main__":
    sys.exit(main())
