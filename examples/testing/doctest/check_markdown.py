"""Run the examples of Markdown files: python check_markdown.py FILE …"""

import doctest
import re
import sys


class FencedParser(doctest.DocTestParser):
    """Takes the fence below an example for the end of its output."""

    def parse(
        self, string: str, name: str = "<string>"
    ) -> list[str | doctest.Example]:
        """Split *string* into text and examples, without the fences."""
        without = re.sub(r"(?m)^ *(```|~~~).*", "", string)
        return super().parse(without, name)


def main() -> None:
    parser = FencedParser()
    for path in sys.argv[1:]:
        failed, attempted = doctest.testfile(
            path, module_relative=False, parser=parser
        )
        print(f"{path}: {attempted} examples, {failed} failed")
        if failed or not attempted:
            sys.exit(1)


if __name__ == "__main__":
    main()
