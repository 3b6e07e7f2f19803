"""Cache what a coroutine returns, not the coroutine."""

import asyncio
import functools
from collections.abc import Awaitable, Callable, Hashable
from typing import TypeVar

T = TypeVar("T")


def async_cache(
    function: Callable[..., Awaitable[T]],
) -> Callable[..., Awaitable[T]]:
    """Return *function* with a cache of what its coroutines return."""
    results: dict[tuple[Hashable, ...], T] = {}

    @functools.wraps(function)
    async def wrapper(*args: Hashable) -> T:
        if args not in results:
            results[args] = await function(*args)
        return results[args]

    return wrapper


@async_cache
async def rate(currency: str) -> float:
    print("asking for", currency)
    await asyncio.sleep(0)  # stands for the request
    return {"USD": 1.08, "CHF": 0.94}[currency]


async def main() -> None:
    for currency in ("USD", "CHF", "USD"):
        print(currency, await rate(currency))


if __name__ == "__main__":
    asyncio.run(main())
