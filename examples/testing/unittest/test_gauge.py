"""Tests of a coroutine that asks a gauge a second time."""

import asyncio
import unittest
from collections.abc import Awaitable, Callable
from unittest.mock import AsyncMock


async def reading(ask: Callable[[], Awaitable[float]]) -> float:
    """Return what *ask* gives; after a TimeoutError, ask once more."""
    try:
        return await ask()
    except TimeoutError:
        return await ask()


class ReadingTest(unittest.IsolatedAsyncioTestCase):
    async def asyncSetUp(self) -> None:
        self.ask = AsyncMock(side_effect=[TimeoutError, 21.5])

    async def test_second_answer(self) -> None:
        async with asyncio.timeout(1):
            self.assertEqual(await reading(self.ask), 21.5)
        self.assertEqual(self.ask.await_count, 2)

    async def test_no_answer(self) -> None:
        self.ask.side_effect = TimeoutError
        with self.assertRaises(TimeoutError):
            await reading(self.ask)
