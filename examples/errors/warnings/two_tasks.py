"""Two tasks change the warning filters at the same time."""

import asyncio
import warnings


async def stay_quiet(
    second: asyncio.Event, first_left: asyncio.Event
) -> None:
    with warnings.catch_warnings(action="ignore"):
        await second.wait()
    first_left.set()


async def come_later(
    second: asyncio.Event, first_left: asyncio.Event
) -> None:
    with warnings.catch_warnings():
        second.set()
        await first_left.wait()


async def main() -> None:
    second, first_left = asyncio.Event(), asyncio.Event()
    async with asyncio.TaskGroup() as group:
        group.create_task(stay_quiet(second, first_left))
        group.create_task(come_later(second, first_left))


if __name__ == "__main__":
    asyncio.run(main())
    print("first filter:", warnings.filters[0][0])
    warnings.warn("stock is low", stacklevel=1)
