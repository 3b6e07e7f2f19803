"""Run the examples of a package's modules: python check_package.py NAME."""

import doctest
import importlib
import pkgutil
import sys
from collections.abc import Iterator
from types import ModuleType


def modules(name: str) -> Iterator[ModuleType]:
    """Import the package *name* and, one by one, the modules in it."""
    package = importlib.import_module(name)
    yield package
    for found in pkgutil.walk_packages(package.__path__, f"{name}."):
        if not found.name.endswith(".__main__"):  # its import starts it
            yield importlib.import_module(found.name)


def main() -> None:
    name = sys.argv[1]
    results = [doctest.testmod(module) for module in modules(name)]
    failed, attempted = map(sum, zip(*results, strict=True))
    print(f"{name}: {attempted} examples, {failed} failed")
    sys.exit(failed > 0 or attempted == 0)


if __name__ == "__main__":
    main()
