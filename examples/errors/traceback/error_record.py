"""Turn an exception into what JSON, or a database, can keep."""

import traceback
from typing import Any

from error_chain import chain


def one_record(error: BaseException) -> dict[str, Any]:
    is_group = isinstance(error, BaseExceptionGroup)
    members = error.exceptions if is_group else ()
    frames = traceback.extract_tb(error.__traceback__)
    return {
        "type": f"{type(error).__module__}.{type(error).__qualname__}",
        "message": str(error),
        "notes": list(getattr(error, "__notes__", [])),
        "frames": [list(frame) for frame in frames],
        "group": [error_record(inner) for inner in members],
    }


def error_record(error: BaseException) -> list[dict[str, Any]]:
    """Describe *error* and what led to it, the root cause last."""
    return [one_record(link) for link in chain(error)]
