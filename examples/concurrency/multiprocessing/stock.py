"""Sell from a stock that several processes share."""

from multiprocessing.managers import DictProxy
from threading import Lock


def sell(stock: DictProxy, lock: Lock, name: str) -> None:
    """Take one piece off the stock."""
    with lock:
        stock[name] -= 1
