"""Walk the chain of an exception, back to its root cause."""

from collections.abc import Iterator


def earlier(error: BaseException) -> BaseException | None:
    """The exception that a traceback prints before *error*, if any."""
    if error.__suppress_context__:
        return error.__cause__
    return error.__context__


def chain(error: BaseException | None) -> Iterator[BaseException]:
    """Yield *error*, then what led to it, the root cause last."""
    seen = set()
    while error is not None and id(error) not in seen:
        seen.add(id(error))  # "raise error from error" makes a cycle
        yield error
        error = earlier(error)
