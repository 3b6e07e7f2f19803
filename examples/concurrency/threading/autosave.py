"""Save a draft in a daemon thread."""

import threading

started = threading.Event()


def save() -> None:
    try:
        started.set()
        threading.Event().wait(timeout=60)  # a slow disk
        print("saved")
    finally:
        print("closed")


if __name__ == "__main__":
    threading.Thread(target=save, daemon=True).start()
    started.wait()
    print("end of the program")
