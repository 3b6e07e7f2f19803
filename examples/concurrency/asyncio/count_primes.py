"""Count prime numbers in two processes, without blocking the loop."""

import asyncio
from concurrent.futures import Executor, ProcessPoolExecutor
from math import isqrt
from multiprocessing import get_context


def primes_below(limit: int) -> int:
    """Count the primes below *limit*: pure computation, no await."""
    return sum(
        all(number % divisor for divisor in range(2, isqrt(number) + 1))
        for number in range(2, limit)
    )


async def count(pool: Executor, limits: list[int]) -> list[int]:
    """Count the primes below each of *limits*, each in a process."""
    loop = asyncio.get_running_loop()
    calls = [loop.run_in_executor(pool, primes_below, n) for n in limits]
    return await asyncio.gather(*calls)


def main() -> None:
    with ProcessPoolExecutor(2, mp_context=get_context("spawn")) as pool:
        print(asyncio.run(count(pool, [100, 10_000])))


if __name__ == "__main__":
    main()
