"""Say where the records of a logger go."""

import logging
from collections.abc import Iterator


def way_of(name: str) -> Iterator[str]:
    """Yield a line for the logger and for each ancestor it reaches."""
    logger: logging.Logger | None = logging.getLogger(name)
    level = logging.getLevelName(logger.getEffectiveLevel())
    yield f"{name}: {'disabled' if logger.disabled else f'from {level}'}"
    while logger:
        for handler in logger.handlers:
            yield f"  {logger.name}: {handler}"
        if not logger.propagate:
            yield f"  {logger.name} does not propagate"
            break
        logger = logger.parent
