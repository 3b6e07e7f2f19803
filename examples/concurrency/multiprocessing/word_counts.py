"""Count the words of texts that come through a queue."""

from multiprocessing.queues import Queue


def count_words(texts: Queue, counts: Queue) -> None:
    """Take (name, text) pairs until None; put (name, number of words)."""
    for name, text in iter(texts.get, None):
        counts.put((name, len(text.split())))
