"""Map a function over more items than fit in memory."""

from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Executor
from typing import Any


def bounded_map(
    pool: Executor,
    function: Callable[[Any], Any],
    items: Iterable[Any],
    ahead: int,
) -> Iterator[Any]:
    """Yield function(item) in order, with at most ahead items under way."""
    under_way = deque()
    for item in items:
        under_way.append(pool.submit(function, item))
        if len(under_way) == ahead:
            yield under_way.popleft().result()
    for future in under_way:
        yield future.result()
