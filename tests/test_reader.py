"""What a page shows, typed by a reader, gives what the page shows.

The blocks are taken from the built pages, not from their sources, and typed from top to
bottom into a fresh interpreter in an empty directory: without the builder, its options,
and the sources' flags. A listing is saved under the name above it and imported.
"""

from __future__ import annotations

import doctest
import os
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree
from zipfile import ZipFile

import html5lib
import pytest
from conftest import chapters
from packaging.specifiers import SpecifierSet

SENTINEL = "\x1f"
# What a reader types into the debugger, and the end of its line.
ANSWER = re.compile(r"^(\(\(?(?:Pdb|com)\)\)?)(?: (.*))?(?:\n|\Z)", re.MULTILINE)
SIGNS = {"≥": ">=", "≤": "<=", "≠": "!=", "=": "=="}
# Of the EPUB a sample is typed: its pages are made by the same translator.
SAMPLE = chapters()[::6]


@dataclass
class Block:
    """A block of code as a page shows it: its language, its caption, its text."""

    language: str
    caption: str
    text: str
    is_output: bool


def blocks_of(html: str) -> Iterator[Block]:
    """Yield the blocks of a page, in order."""
    page = html5lib.parse(html, namespaceHTMLElements=False)
    captions = {}
    for element in page.iter("div"):
        classes = (element.get("class") or "").split()
        if "literal-block-wrapper" in classes:
            caption = element.find(".//span[@class='caption-text']")
            for inside in element.iter("div"):
                captions[inside] = text_of(caption)
        language = next((c[10:] for c in classes if c.startswith("highlight-")), None)
        if language:
            (pre,) = element.iter("pre")
            output = "output" in classes
            yield Block(language, captions.get(element, ""), text_of(pre), output)


def text_of(element: ElementTree.Element) -> str:
    return "".join(element.itertext())


def is_for_this_python(caption: str) -> bool:
    """Say whether a block with the label "Python ≥ 3.13" is for the running Python."""
    if not caption.startswith("Python "):
        return True
    clauses = caption.removeprefix("Python ").split(", ")
    specifier = ",".join(SIGNS.get(c[0], c[0]) + c[1:] for c in clauses)
    return ".".join(map(str, sys.version_info[:3])) in SpecifierSet(specifier)


def examples_of(session: str) -> Iterator[tuple[list[str], str]]:
    """Yield the lines of code of each prompt of a session, and the output below it."""
    code, output = [], []
    for line in session.rstrip("\n").split("\n"):
        if line.startswith(">>> "):
            if code:
                yield code, "\n".join(output)
            code, output = [line[4:]], []
        elif line == "..." or line.startswith("... "):
            code.append(line[4:])
        else:
            output.append(line)
    yield code, "\n".join(output)


class Reader:
    """Somebody at a terminal, in an empty directory."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder / "work"
        for name in ("work", "home", "tmp", "bin"):
            (folder / name).mkdir()
        for name in ("python", "python3"):
            command = folder / "bin" / name
            command.write_text(f'#!/bin/sh\nexec "{sys.executable}" "$@"\n')
            command.chmod(0o755)
        path = os.pathsep.join([str(folder / "bin"), os.environ["PATH"]])
        self.env = {k: v for k, v in os.environ.items() if not k.startswith("PYTHON")}
        self.env |= {"HOME": str(folder / "home"), "PATH": path, "COLUMNS": "80"}
        self.env |= {"TMPDIR": str(folder / "tmp"), "NO_COLOR": "1"}
        self.python = subprocess.Popen(
            [sys.executable, "-q", "-i", "-u"],
            cwd=self.folder,
            env=self.env,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            encoding="utf-8",
        )
        self.type(["import sys; sys.ps1 = sys.ps2 = ''; del sys"])
        self.shell = subprocess.Popen(
            ["sh"],
            cwd=self.folder,
            env=self.env,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            encoding="utf-8",
        )

    def type(self, lines: list[str]) -> str:
        """Type the lines of a statement; return what appears on the screen."""
        # Several lines end with an empty one. What follows prints a mark without a
        # trace in the session: `_` stays what it was.
        end = [""] if len(lines) > 1 else []
        mark = f'None if __import__("os").write(1, b"{SENTINEL}\\n") else None'
        return self.ask(self.python, "\n".join([*lines, *end, mark]))

    def run(self, command: str, typed: list[str]) -> str:
        """Type a command into the shell, and answers to what it asks.

        Returns what appears on the screen, where the answers themselves do not appear.
        """
        answers = "".join(f"{line}\n" for line in typed)
        braces = f"{{ {command}\n}} 2>&1 <<'ANSWERS'\n{answers}ANSWERS\n"
        seen = self.ask(self.shell, braces + "printf '\\037\\n'")
        return seen.replace(str(self.folder), "...")

    @staticmethod
    def ask(process: subprocess.Popen[str], text: str) -> str:
        """Type *text*, and read up to the mark that it ends with."""
        process.stdin.write(text + "\n")
        process.stdin.flush()
        seen = []
        while not (line := process.stdout.readline()).endswith(f"{SENTINEL}\n"):
            assert line, f"the session ended:\n{''.join(seen)}"
            seen.append(line)
        return "".join(seen) + line.removesuffix(f"{SENTINEL}\n")

    def leave(self) -> str:
        """End the session; what appears then belongs to nothing on the page."""
        rest, _ = self.python.communicate(timeout=30)
        self.shell.communicate(timeout=30)
        return rest


def agrees(shown: str, seen: str) -> bool:
    """Say whether the screen has what the page shows.

    ``...`` on the page stands for anything, and of a traceback the stack is left out.
    """
    shown, seen = tidy(shown), tidy(seen)
    head = "Traceback (most recent call last):\n"
    if shown == seen:
        return True
    if shown.startswith(head):
        error = shown.split("\n    ...\n")[-1]
        return seen.startswith(head) and doctest._ellipsis_match(f"...\n{error}", seen)
    return doctest._ellipsis_match(shown, seen)


def tidy(text: str) -> str:
    return "\n".join(line.rstrip() for line in text.split("\n")).strip("\n")


def differences(html: str, folder: Path) -> list[str]:
    """Type the blocks of a page, and tell where the screen differs from it."""
    reader = Reader(folder)
    found = []

    def compare(code: str, shown: str, seen: str) -> None:
        if not agrees(shown, seen):
            found.append(f"{code}\n--- the page:\n{shown}\n--- the screen:\n{seen}")

    pending: tuple[str, str] | None = None  # a program, and what it printed
    try:
        for block in blocks_of(html):
            if not is_for_this_python(block.caption):
                continue
            if pending:
                compare(pending[0], block.text if block.is_output else "", pending[1])
            elif block.is_output:
                found.append(f"an output of nothing: {block.text}")
            pending = None
            name = block.caption
            if block.is_output:
                pass
            elif block.language == "pycon":
                for lines, shown in examples_of(block.text):
                    compare("\n".join(lines), shown, reader.type(lines))
            elif block.language == "console":
                for command, shown in commands_of(block.text):
                    seen = reader.run(
                        command, [m[2] or "" for m in ANSWER.finditer(shown)]
                    )
                    compare(command, ANSWER.sub(r"\1 ", shown), seen)
            elif name and not name.startswith("Python "):
                (reader.folder / name).write_text(block.text, encoding="utf-8")
                if name.endswith(".py"):
                    line = f"from {name.removesuffix('.py')} import *"
                    pending = name, reader.type([line])
            else:
                Path(reader.folder, "typed").write_text(block.text, encoding="utf-8")
                line = "exec(open('typed', encoding='utf-8').read())"
                pending = block.text, reader.type([line])
        if pending:
            compare(pending[0], "", pending[1])
    finally:
        rest = reader.leave()
    compare("the end", "", rest)
    return found


def commands_of(transcript: str) -> Iterator[tuple[str, str]]:
    """Yield each command of a console block, and the output below it."""
    command, output, continued = [], [], False
    for line in transcript.rstrip("\n").split("\n"):
        if continued:
            command.append(line)
        elif line.startswith("$ "):
            if command:
                yield "\n".join(command), "\n".join(output)
            command, output = [line[2:]], []
        else:
            output.append(line)
        continued = line.endswith("\\") and (continued or line.startswith("$ "))
    yield "\n".join(command), "\n".join(output)


@pytest.mark.skipif(os.name != "posix", reason="the reader types into a shell of Unix")
@pytest.mark.parametrize("page", chapters())
def test_page_as_typed(built: Path, page: str) -> None:
    html = (built / "site/en" / f"{page}.html").read_text(encoding="utf-8")
    with tempfile.TemporaryDirectory() as folder:
        assert not differences(html, Path(folder))


@pytest.mark.skipif(os.name != "posix", reason="the reader types into a shell of Unix")
@pytest.mark.parametrize("page", SAMPLE)
def test_page_of_the_ebook_as_typed(built: Path, page: str) -> None:
    with ZipFile(built / "handbook-fr.epub") as ebook:
        (name,) = (n for n in ebook.namelist() if n.endswith(f"{page}.xhtml"))
        html = ebook.read(name).decode("utf-8")
    with tempfile.TemporaryDirectory() as folder:
        assert not differences(html, Path(folder))


def test_examples_of() -> None:
    session = ">>> if 1:\n...     print('a\\n\\nb')\n...\na\n\nb\n>>> 2\n2\n"
    assert list(examples_of(session)) == [
        (["if 1:", "    print('a\\n\\nb')", ""], "a\n\nb"),
        (["2"], "2"),
    ]


def test_a_difference_is_found(tmp_path: Path) -> None:
    html = '<div class="highlight-pycon"><pre>&gt;&gt;&gt; 6 * 7\n43\n</pre></div>'
    (difference,) = differences(html, tmp_path)
    assert difference == "6 * 7\n--- the page:\n43\n--- the screen:\n42\n"
