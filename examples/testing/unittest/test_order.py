"""Print the order in which the fixtures of a module run."""

import unittest


def setUpModule() -> None:
    print("setUpModule")
    unittest.addModuleCleanup(print, "module cleanup")


def tearDownModule() -> None:
    print("tearDownModule")


class OrderTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls) -> None:
        print("  setUpClass")
        cls.addClassCleanup(print, "  class cleanup")

    @classmethod
    def tearDownClass(cls) -> None:
        print("  tearDownClass")

    def setUp(self) -> None:
        print("    setUp")
        self.addCleanup(print, "    cleanup 1")
        self.addCleanup(print, "    cleanup 2")

    def tearDown(self) -> None:
        print("    tearDown")

    def test(self) -> None:
        print("      test")
