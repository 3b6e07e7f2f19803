"""Compute a file's size in a thread."""

import threading


def megabytes(size: int) -> None:
    result = size / 1_000_000
    print(result)


if __name__ == "__main__":
    thread = threading.Thread(target=megabytes, args=(4_500_000,))
    thread.start()
    thread.join()
