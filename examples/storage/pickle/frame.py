"""A camera's picture that is pickled without a copy of its pixels."""

import pickle
from typing import Any


class Frame:
    """A width and a buffer of pixels, one byte each."""

    def __init__(self, width: int, pixels: Any) -> None:
        self.width = width
        self.pixels = memoryview(pixels)

    def __reduce_ex__(self, protocol: int) -> tuple[Any, ...]:
        if protocol >= 5:
            return Frame, (self.width, pickle.PickleBuffer(self.pixels))
        return Frame, (self.width, bytearray(self.pixels))
