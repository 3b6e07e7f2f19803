"""Move money between accounts that several threads use."""

import threading
from dataclasses import dataclass, field


@dataclass
class Account:
    """An account; whoever reads or changes the balance holds the lock."""

    number: int
    balance: int
    lock: threading.Lock = field(default_factory=threading.Lock, repr=False)


def transfer(source: Account, target: Account, amount: int) -> None:
    """Move *amount* from one account to another, or raise ValueError."""
    if source is target:
        return  # a Lock cannot be taken twice
    # Every thread takes the locks in the order of the account numbers.
    first, second = sorted([source, target], key=lambda a: a.number)
    with first.lock, second.lock:
        if source.balance < amount:
            raise ValueError(f"account {source.number}: not enough money")
        source.balance -= amount
        target.balance += amount
