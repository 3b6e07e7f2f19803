"""Report each test as a line of JSON."""

import json
import unittest


class JsonResult(unittest.TestResult):
    """Prints the outcome of each test as soon as it is known."""

    def addSuccess(self, test: unittest.TestCase) -> None:
        super().addSuccess(test)
        self._print(test, True)

    def addSkip(self, test: unittest.TestCase, reason: str) -> None:
        super().addSkip(test, reason)
        self._print(test, True, reason)

    def addFailure(self, test: unittest.TestCase, err: tuple) -> None:
        super().addFailure(test, err)
        self._print(test, False, str(err[1]))

    def addError(self, test: unittest.TestCase, err: tuple) -> None:
        super().addError(test, err)
        self._print(test, False, repr(err[1]))

    def _print(
        self, test: unittest.TestCase, ok: bool, why: str = ""
    ) -> None:
        name = test.id().rpartition(".")[2]
        print(json.dumps({"test": name, "ok": ok, "why": why}))
