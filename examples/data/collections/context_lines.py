"""Show what a log says right before the lines that matter."""

from collections import deque
from collections.abc import Callable, Iterable, Iterator


def with_context(
    lines: Iterable[str], matters: Callable[[str], bool], before: int = 2
) -> Iterator[list[str]]:
    """Yield each line that matters, after up to *before* lines."""
    recent: deque[str] = deque(maxlen=before + 1)
    for line in lines:
        recent.append(line)
        if matters(line):
            yield list(recent)
