"""Undo and redo, with a limited number of steps."""

from collections import deque
from typing import Generic, TypeVar

State = TypeVar("State")


class History(Generic[State]):
    """The current state, with those before it and those undone."""

    def __init__(self, state: State, steps: int = 100) -> None:
        self.state = state
        self._past: deque[State] = deque(maxlen=steps)
        self._undone: list[State] = []

    def change(self, state: State) -> None:
        """Make *state* the current one; what was undone is lost."""
        self._past.append(self.state)
        self._undone.clear()
        self.state = state

    def undo(self) -> bool:
        """Go one step back; return whether there was one."""
        if not self._past:
            return False
        self._undone.append(self.state)
        self.state = self._past.pop()
        return True

    def redo(self) -> bool:
        """Go one step forward again; return whether there was one."""
        if not self._undone:
            return False
        self._past.append(self.state)
        self.state = self._undone.pop()
        return True
