"""Change the pixels of a large picture where they are."""

from collections.abc import Iterator
from contextlib import contextmanager
from multiprocessing.shared_memory import SharedMemory


@contextmanager
def shared_block(size: int) -> Iterator[SharedMemory]:
    """Create a block of shared memory; free it when the block ends."""
    block = SharedMemory(create=True, size=size)
    try:
        yield block
    finally:
        block.close()
        block.unlink()


def darken(name: str, start: int, stop: int) -> None:
    """Halve the brightness of the pixels from start to stop."""
    block = SharedMemory(name)
    try:
        for i in range(start, stop):
            block.buf[i] //= 2
    finally:
        block.close()
