"""Print a text with the outputs of today: python record_outputs.py FILE."""

import doctest
import re
import sys
from pathlib import Path


class Recorder(doctest.DocTestRunner):
    """Keeps the examples that fail, each with the lines it prints."""

    def __init__(self) -> None:
        super().__init__(verbose=False)
        self.found: list[tuple[doctest.Example, list[str]]] = []

    def report_failure(self, out, test, example, got) -> None:
        if example.exc_msg:  # a stack would name this machine's files
            return super().report_failure(out, test, example, got)
        output = re.sub(r"(?m)^(?=\n)", "<BLANKLINE>", got)
        self.found.append((example, output.splitlines(True)))


def with_new_outputs(text: str) -> str:
    """Return *text* with the output that each example has now."""
    parser = doctest.DocTestParser()
    names = {"__name__": "__main__"}
    test = parser.get_doctest(text, names, "text", None, 0)
    recorder = Recorder()
    recorder.run(test, out=sys.stderr.write)
    lines = text.splitlines(keepends=True)
    for example, output in reversed(recorder.found):
        start = example.lineno + example.source.count("\n")
        stop = start + example.want.count("\n")
        indent = " " * example.indent
        lines[start:stop] = [indent + line for line in output]
    return "".join(lines)


if __name__ == "__main__":
    print(with_new_outputs(Path(sys.argv[1]).read_text("utf-8")), end="")
