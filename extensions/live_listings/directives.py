"""The doctest extension's directives less what would hide code, and a console's."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from docutils import nodes
from docutils.parsers.rst import directives
from packaging.specifiers import InvalidSpecifier, SpecifierSet
from sphinx.ext import doctest as sphinx_doctest
from sphinx.util.docutils import SphinxDirective

if TYPE_CHECKING:
    from sphinx.util.typing import OptionSpec


def version_specifier(argument: str | None) -> str:
    """Check a version specifier such as ``>= 3.13`` and return it as it stands.

    Raises ValueError, which docutils reports with the place, if it is not one
    (https://packaging.python.org/en/latest/specifications/version-specifiers/).
    """
    specifier = directives.unchanged_required(argument)
    try:
        SpecifierSet(specifier)
    except InvalidSpecifier as error:
        raise ValueError(f"not a version specifier: {error}") from None
    return specifier


class _Directive:
    """What they have in common: one namespace a page, no option but the version.

    Sphinx decides by the Python that reads the page whether a block of another
    version is run. Here the specifier stays on the node, because the reader sees it
    as a label, and because the builder may run the page with another Python.
    """

    optional_arguments = 0
    option_spec: ClassVar[OptionSpec] = {"pyversion": version_specifier}

    def run(self) -> list[nodes.Node]:
        specifier = self.options.pop("pyversion", None)
        (node,) = super().run()
        if specifier:
            node["pyversion"] = specifier
        return [node]


class DoctestDirective(_Directive, sphinx_doctest.DoctestDirective):
    """A session, with its prompts."""


class TestcodeDirective(_Directive, sphinx_doctest.TestcodeDirective):
    """A program; the ``testoutput`` that follows has what it prints."""


class TestoutputDirective(_Directive, sphinx_doctest.TestoutputDirective):
    """What the ``testcode``, or the listing, before it prints."""


class _Console(SphinxDirective):
    """A literal block in the language ``console``, as a fence of that name gives."""

    has_content = True

    def run(self) -> list[nodes.Node]:
        self.assert_has_content()
        text = "\n".join(self.content)
        node = nodes.literal_block(text, text, language="console")
        self.set_source_info(node)
        return [node]


class ConsoleDirective(_Directive, _Console):
    """A ``console`` block that only some versions print."""
