"""The pages of the book that show code, as the tools run them."""

from __future__ import annotations

import pickle
import sys
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parent.parent
sys.path.insert(0, str(ROOT / "extensions"))

from live_listings.blocks import Step, steps_of_page  # noqa: E402

DOCTREES = ROOT / "build/.cache/en/doctrees"


def pages(*names: str) -> Iterator[tuple[str, list[Step]]]:
    """Yield the pages that show code, or those named, with their steps for this Python.

    Reads a build's doctrees; ends the program with a sentence if there is none.
    """
    if not DOCTREES.exists():
        sys.exit(f"{Path(sys.argv[0]).name}: the book is not built: run `make` first")
    version = ".".join(map(str, sys.version_info[:3]))
    for path in sorted(DOCTREES.rglob("*.doctree")):
        name = path.relative_to(DOCTREES).with_suffix("").as_posix()
        if names and name not in names:
            continue
        source = ROOT / "source" / f"{name}.md"
        doctree = pickle.loads(path.read_bytes())
        if steps := list(steps_of_page(doctree, source, ROOT / "examples", version)):
            yield name, steps
