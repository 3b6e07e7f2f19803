"""Log through a queue, so that nobody waits for a slow handler."""

import logging
import queue
from collections.abc import Iterator
from contextlib import contextmanager
from logging.handlers import QueueHandler, QueueListener


@contextmanager
def queued_logging(*handlers: logging.Handler) -> Iterator[None]:
    """Have *handlers* work in a thread of their own, for all loggers."""
    records: queue.SimpleQueue[logging.LogRecord] = queue.SimpleQueue()
    listener = QueueListener(records, *handlers, respect_handler_level=True)
    entrance = QueueHandler(records)
    logging.getLogger().addHandler(entrance)
    listener.start()
    try:
        yield
    finally:
        logging.getLogger().removeHandler(entrance)
        listener.stop()  # waits until the queue is empty
