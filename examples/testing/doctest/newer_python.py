"""Skip the examples that need a newer Python."""

import doctest
import sys

NEEDED = {
    doctest.register_optionflag(f"PY3{minor}"): (3, minor)
    for minor in range(12, 16)
}


class VersionParser(doctest.DocTestParser):
    """Skips an example marked +PY312 on Python 3.11, and so on."""

    def get_examples(
        self, string: str, name: str = "<string>"
    ) -> list[doctest.Example]:
        """Find the examples of *string*; mark those to be skipped."""
        examples = super().get_examples(string, name)
        for example in examples:
            for flag in NEEDED.keys() & example.options.keys():
                if sys.version_info < NEEDED[flag]:
                    example.options[doctest.SKIP] = True
        return examples
