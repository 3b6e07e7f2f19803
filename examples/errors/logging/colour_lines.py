"""Log lines in colour, on a terminal only."""

import logging
import os
from typing import TextIO

COLOURS = {logging.WARNING: 33, logging.ERROR: 31, logging.CRITICAL: 31}


class ColourFormatter(logging.Formatter):
    """Colour what a warning or an error says, with ANSI codes."""

    def format(self, record: logging.LogRecord) -> str:
        text = super().format(record)
        colour = COLOURS.get(record.levelno)
        return f"\033[{colour}m{text}\033[0m" if colour else text


def colour_handler(stream: TextIO, line: str) -> logging.Handler:
    """Return a handler for *stream*: in colour if somebody looks at it."""
    handler = logging.StreamHandler(stream)
    colour = stream.isatty() and not os.environ.get("NO_COLOR")
    formatter = ColourFormatter if colour else logging.Formatter
    handler.setFormatter(formatter(line))
    return handler
