"""Test a coroutine: the tests are coroutines, too."""

import unittest
from unittest.mock import AsyncMock, patch

from retry import retry


class RetryTest(unittest.IsolatedAsyncioTestCase):
    async def asyncSetUp(self):
        self.sleep = self.enterContext(patch("asyncio.sleep"))

    async def test_second_attempt(self):
        fetch = AsyncMock(side_effect=[ConnectionError, "21.5"])
        self.assertEqual(await retry(fetch), "21.5")
        self.sleep.assert_awaited_once()

    async def test_other_errors_pass(self):
        fetch = AsyncMock(side_effect=ValueError("not a number"))
        with self.assertRaises(ValueError):
            await retry(fetch)
        self.assertEqual(fetch.await_count, 1)
