"""Call a function on many inputs at once; keep results and errors apart."""

from collections.abc import Callable, Hashable, Iterable
from concurrent.futures import ThreadPoolExecutor, as_completed
from typing import TypeVar

Input = TypeVar("Input", bound=Hashable)
Result = TypeVar("Result")


def run_all(
    function: Callable[[Input], Result],
    inputs: Iterable[Input],
    workers: int = 8,
    progress: Callable[[int, int], object] = lambda done, total: None,
) -> tuple[dict[Input, Result], dict[Input, BaseException]]:
    """Return two dictionaries by input: the results, and the exceptions.

    *progress* is called in the caller's thread after each call, with the
    number of calls that are done and the number of all.
    """
    results: dict[Input, Result] = {}
    errors: dict[Input, BaseException] = {}
    with ThreadPoolExecutor(workers) as pool:
        futures = {pool.submit(function, item): item for item in inputs}
        for done, future in enumerate(as_completed(futures), start=1):
            item = futures[future]
            error = future.exception()
            if error is None:
                results[item] = future.result()
            else:
                errors[item] = error
            progress(done, len(futures))
    return results, errors
