"""A shopping basket that waits for itself, and says where."""

import faulthandler
import threading

prices = {"tea": 4.5, "bread": 3.2}
lock = threading.Lock()


def total() -> float:
    with lock:
        return sum(prices.values())


def discount() -> float:
    with lock:
        return total() * 0.1


if __name__ == "__main__":
    faulthandler.dump_traceback_later(0.3, exit=True)
    print(discount())
    faulthandler.cancel_dump_traceback_later()
