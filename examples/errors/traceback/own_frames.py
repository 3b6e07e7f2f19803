"""Tracebacks that show the frames of one's own code alone."""

from pathlib import Path
from traceback import FrameSummary, StackSummary, TracebackException


def is_own(frame: FrameSummary, folder: Path) -> bool:
    path = Path(frame.filename)
    return path.is_relative_to(folder) and "site-packages" not in path.parts


def short_traceback(error: BaseException, folder: Path) -> str:
    """Format *error* and its chain with the frames of files under *folder*.

    Where no frame is from there, the innermost one is kept.
    """
    report = TracebackException.from_exception(error)
    parts = [report]
    while parts:
        part = parts.pop()
        own = [frame for frame in part.stack if is_own(frame, folder)]
        part.stack = StackSummary.from_list(own or part.stack[-1:])
        linked = [part.__cause__, part.__context__]
        linked += part.exceptions or []
        parts += [other for other in linked if other is not None]
    return "".join(report.format())
