"""The ``doctest`` builder: runs each page in a process and a directory of its own."""

from __future__ import annotations

import json
import os
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sphinx.builders import Builder
from sphinx.util import logging

from live_listings.blocks import examples_dir, steps_of_page
from live_listings.processes import Interpreter

if TYPE_CHECKING:
    from collections.abc import Set

logger = logging.getLogger(__name__)

RESULTS = "results.json"  # what happened, for the tools that make tables of it


class DoctestBuilder(Builder):
    """Stands in for Sphinx's builder of that name."""

    name = "doctest"

    def init(self) -> None:
        python = self.config.live_listings_python or sys.executable
        self.interpreter = Interpreter(python, self.config.live_listings_time_limit)
        self.version = self.interpreter.version()

    def get_outdated_docs(self) -> Set[str]:
        return self.env.found_docs

    def get_target_uri(self, docname: str, typ: str | None = None) -> str:
        return ""

    def write_documents(self, docnames: Set[str]) -> None:
        """Run *docnames*, as many at a time as there are cores, and report."""
        pages = {}
        for docname in sorted(docnames):
            source = Path(self.env.doc2path(docname))
            doctree = self.env.get_doctree(docname)
            steps = list(
                steps_of_page(doctree, source, examples_dir(self._app), self.version)
            )
            if steps:
                pages[source] = steps
        totals = dict.fromkeys(("sessions", "programs", "outputs"), 0)
        report = {"python": self.version, "pages": {}}
        with ThreadPoolExecutor(os.cpu_count()) as pool:
            results = pool.map(self.interpreter.run_page, pages.values())
            for source, result in zip(pages, results, strict=True):
                self.report(source, result)
                report["pages"][self.env.path2doc(source)] = result
                for name in totals:
                    totals[name] += result["counts"].get(name, 0)
        path = Path(self.outdir, RESULTS)
        path.write_text(json.dumps(report, indent=1), encoding="utf-8")
        counted = ", ".join(f"{number} {name}" for name, number in totals.items())
        print(f"Python {self.version}: {len(pages)} pages, {counted}")

    def report(self, source: Path, result: dict[str, Any]) -> None:
        """Print a page's result; a failure also makes ``sphinx-build`` fail.

        Printed, not logged: it is what the command is for, with ``-q`` too.
        """
        name = source.relative_to(self.confdir).as_posix()
        failures = result["failures"]
        verdict = f"{len(failures)} failed" if failures else "ok"
        print(f"{name:44} {verdict:10} {result['seconds']:5.1f} s", flush=True)
        for failure in failures:
            self._app.statuscode = 1
            place = ":".join(str(x) for x in (source, failure["line"]) if x)
            logger.error("%s", failure["message"], location=place)
