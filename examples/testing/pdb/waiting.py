"""Wait for a lock that this thread holds already."""

import faulthandler
import threading


def update(lock: threading.Lock) -> None:
    with lock:
        print("updated")


def main() -> None:
    faulthandler.dump_traceback_later(0.2, exit=True)
    lock = threading.Lock()
    with lock:
        update(lock)


if __name__ == "__main__":
    main()
