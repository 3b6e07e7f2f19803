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


def add_up(number: int, amounts: str, into: dict[int, float]) -> None:
    into[number] = sum(float(amount) for amount in amounts.split())


def main() -> int:
    threading.excepthook = note_failure
    sums: dict[int, float] = {}
    threads = [
        threading.Thread(
            target=add_up, args=(number, line, sums), name=f"file {number}"
        )
        for number, line in enumerate(sys.argv[1:], start=1)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    for number, total in sorted(sums.items()):
        print(f"file {number}: {total:.2f}")
    return 1 if failed.is_set() else 0


if __name__ == "__main__":
    sys.exit(main())
