"""Run the examples in a string."""

import doctest


def check(text: str, flags: int = 0) -> doctest.TestResults:
    """Run *text*'s examples, print those that fail, return the counts."""
    parser = doctest.DocTestParser()
    test = parser.get_doctest(text, {}, "text", None, 0)
    return doctest.DocTestRunner(optionflags=flags).run(test)
