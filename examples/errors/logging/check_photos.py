"""Check photos in several processes, which share one log file."""

import logging
import multiprocessing
from concurrent.futures import ProcessPoolExecutor
from logging.handlers import QueueHandler, QueueListener
from multiprocessing.queues import Queue


def start_worker(records: Queue) -> None:
    """Send all that this process logs to the queue."""
    logging.basicConfig(
        level=logging.INFO,
        format="%(message)s",
        handlers=[QueueHandler(records)],
        force=True,
    )


def check(photo: str) -> None:
    logging.getLogger("photos").info("checked %s", photo)


def main() -> None:
    spawn = multiprocessing.get_context("spawn")
    records = spawn.Queue()
    file = logging.FileHandler("photos.log", encoding="utf-8")
    file.setFormatter(logging.Formatter("%(levelname)s %(message)s"))
    listener = QueueListener(records, file)
    listener.start()
    try:
        with ProcessPoolExecutor(2, spawn, start_worker, [records]) as pool:
            list(pool.map(check, ["beach.jpg", "cat.jpg", "dunes.jpg"]))
    finally:  # the workers have ended: all their records are in the queue
        listener.stop()
        file.close()


if __name__ == "__main__":
    main()
