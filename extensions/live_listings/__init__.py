"""Live listings: every block of code on a page is run, in the order of the page.

A page may show code in four ways, and each is part of the page's test:

* ``doctest``: a session, as :mod:`doctest` runs it;
* ``literalinclude`` of a file under ``examples/``: the file is put into the page's
  directory; a Python file is imported from there, its docstrings' sessions are run,
  and its public names join the page's namespace;
* ``testcode`` and ``testoutput``: a program in the page and what it prints;
* ``console``: shell commands, what is typed into the debugger, and what they print.

Any other literal block is a warning, as are a file under ``examples/`` that no page
shows and a file of which a page shows a part. The ``doctest`` builder runs the pages.
The role ``checked`` says how much code there is.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from live_listings.builder import DoctestBuilder
from live_listings.collector import ListingsCollector, warn_of_unshown_examples
from live_listings.counts import (
    CheckedNumbers,
    CheckedRole,
    checked,
    pages_with_counts,
)
from live_listings.directives import (
    ConsoleDirective,
    DoctestDirective,
    TestcodeDirective,
    TestoutputDirective,
)

if TYPE_CHECKING:
    from sphinx.application import Sphinx
    from sphinx.util.typing import ExtensionMetadata


def setup(app: Sphinx) -> ExtensionMetadata:
    """Register the directives, the checks and the ``doctest`` builder."""
    app.add_config_value("live_listings_python", "", "", types=frozenset({str}))
    app.add_config_value("live_listings_time_limit", 60, "", types=frozenset({int}))
    app.add_directive("console", ConsoleDirective)
    app.add_directive("doctest", DoctestDirective)
    app.add_directive("testcode", TestcodeDirective)
    app.add_directive("testoutput", TestoutputDirective)
    app.add_env_collector(ListingsCollector)
    app.connect("env-check-consistency", warn_of_unshown_examples)
    app.add_builder(DoctestBuilder)
    app.add_node(checked)
    app.add_role("checked", CheckedRole())
    app.add_post_transform(CheckedNumbers)
    app.connect("env-updated", pages_with_counts)
    return {"version": "1", "env_version": 2, "parallel_read_safe": True}
