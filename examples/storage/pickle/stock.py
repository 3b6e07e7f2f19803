"""A stock that threads share, and that is pickled without its lock."""

import threading
from typing import Any


class Stock:
    """How many pieces of each article there are."""

    def __init__(self) -> None:
        self.pieces: dict[str, int] = {}
        self._lock = threading.Lock()

    def add(self, article: str, pieces: int) -> None:
        """Count *pieces* more of *article*."""
        with self._lock:
            self.pieces[article] = self.pieces.get(article, 0) + pieces

    def __getstate__(self) -> dict[str, Any]:
        state = vars(self).copy()
        del state["_lock"]
        with self._lock:
            # Other threads may add articles while this copy is pickled.
            state["pieces"] = self.pieces.copy()
        return state

    def __setstate__(self, state: dict[str, Any]) -> None:
        vars(self).update(state)
        self._lock = threading.Lock()
