"""Print a text with the outputs of today: python record_outputs.py FILE."""

import doctest
import re
import sys
from pathlib import Path


class Recorder(doctest.DocTestRunner):
    """Keeps what failing examples print, by their lines."""

    def __init__(self) -> None:
        super().__init__(verbose=False)
        self.outputs: dict[int, str] = {}

    def report_failure(self, out, test, example, got) -> None:
        output = re.sub(r"(?m)^(?=\n)", "<BLANKLINE>", got)
        self.outputs[example.lineno] = output


def with_new_outputs(text: str) -> str:
    """Return *text* with the output that each example has now."""
    parser = doctest.DocTestParser()
    names = {"__name__": "__main__"}
    test = parser.get_doctest(text, names, "text", None, 0)
    recorder = Recorder()
    recorder.run(test)
    lines = text.splitlines(keepends=True)
    for example in reversed(test.examples):
        if example.lineno in recorder.outputs:
            start = example.lineno + example.source.count("\n")
            stop = start + example.want.count("\n")
            output = recorder.outputs[example.lineno].splitlines(True)
            indent = " " * example.indent
            lines[start:stop] = [indent + line for line in output]
    return "".join(lines)


if __name__ == "__main__":
    print(with_new_outputs(Path(sys.argv[1]).read_text("utf-8")), end="")
