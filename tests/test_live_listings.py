"""Whatever is printed and not true makes the doctest builder fail, by page and line."""

from __future__ import annotations

import re
import sys

import pytest
from conftest import Book
from live_listings.blocks import line_of_code
from live_listings.collector import readable
from live_listings.counts import workflow_versions
from live_listings.page_runner import split_console, tidy

PAGE = "source/files/fruit.md"


def line_of(book: Book, text: str) -> int:
    """The line of the chapter in which *text* stands."""
    lines = book.path(PAGE).read_text(encoding="utf-8").splitlines()
    return next(n for n, line in enumerate(lines, 1) if text in line)


def add(book: Book, block: str) -> None:
    """Put a block at the end of the chapter."""
    with book.path(PAGE).open("a", encoding="utf-8") as file:
        file.write(f"\n{block}\n")


def session(*lines: str, options: str = "") -> str:
    return "\n".join(["```{doctest}", *options.splitlines(), *lines, "```"])


def test_a_true_page_passes(small_book: Book) -> None:
    done = small_book.sphinx("doctest")
    assert (done.returncode, done.stderr) == (0, "")


# Each case: what to change, by which text its line is found, what the message says.
BROKEN = {
    "wrong digit in a session": ("\n7\n", "\n8\n", ">>> total({", "Got:\n    7"),
    "wrong output of a command": ("\ndone\n", "\ndine\n", "$ echo", "Got:\n    done"),
    "code that raises": ('"pear": 4', '"pear": "4"', ">>> total({", "TypeError"),
    "a missing name": (">>> total(", ">>> totals(", ">>> totals(", "NameError"),
}


@pytest.mark.parametrize("case", BROKEN)
def test_broken_page(small_book: Book, case: str) -> None:
    old, new, at, says = BROKEN[case]
    small_book.replace(PAGE, old, new)
    done = small_book.sphinx("doctest")
    assert done.returncode != 0
    assert f"fruit.md:{line_of(small_book, at)}: ERROR" in done.stderr
    assert says in done.stderr


def test_wrong_docstring_of_a_listing(small_book: Book) -> None:
    small_book.replace("examples/files/fruit/basket.py", "    5\n", "    6\n")
    done = small_book.sphinx("doctest")
    assert done.returncode != 0
    assert "basket.py, line 7" in done.stderr


def test_listing_with_an_output(small_book: Book) -> None:
    program = small_book.path("examples/files/fruit/basket.py")
    program.write_text(program.read_text() + '\nprint(total({"fig": 2}))\n')
    done = small_book.sphinx("doctest")
    assert "Expected nothing" in done.stderr, "an output that the page does not show"
    small_book.replace(
        PAGE, "basket.py\n```\n", "basket.py\n```\n\n```{testoutput}\n2\n```\n"
    )
    assert small_book.sphinx("doctest").returncode == 0
    small_book.replace(PAGE, "\n2\n", "\n3\n")
    done = small_book.sphinx("doctest")
    assert f"fruit.md:{line_of(small_book, '3')}: ERROR" in done.stderr


def test_missing_example(small_book: Book) -> None:
    small_book.path("examples/files/fruit/basket.py").unlink()
    done = small_book.sphinx("doctest")
    assert done.returncode != 0
    assert "fruit.md:5" in done.stderr
    assert "basket.py" in done.stderr


def test_example_that_no_page_shows(small_book: Book) -> None:
    small_book.path("examples/files/fruit/forgotten.py").write_text('"""Lost."""\n')
    done = small_book.sphinx("doctest")
    assert done.returncode != 0
    assert "no page shows examples/files/fruit/forgotten.py" in done.stderr


def test_example_of_which_a_part_is_shown(small_book: Book) -> None:
    small_book.replace(PAGE, "basket.py\n", "basket.py\n:lines: 1-4\n")
    done = small_book.sphinx("doctest")
    assert done.returncode != 0
    assert "shows a part of files/fruit/basket.py" in done.stderr


UNCHECKED = {
    "python": "```python\nprint(1)\n```",
    "plain": "```\nprint(1)\n```",
    "code-block": "```{code-block} python\nprint(1)\n```",
    "indented": "A line.\n\n    print(1)",
    "elsewhere": "```{literalinclude} ../../conf.py\n```",
}


@pytest.mark.parametrize("block", UNCHECKED.values(), ids=UNCHECKED)
def test_block_that_nothing_checks(small_book: Book, block: str) -> None:
    add(small_book, block)
    done = small_book.sphinx("doctest")
    assert done.returncode != 0
    assert "nothing checks this block" in done.stderr
    assert "fruit.md:" in done.stderr


HIDDEN = {
    "skip": session(">>> 1 / 0  # doctest: +SKIP"),
    "hide": session(">>> x = 1", options=":hide:"),
    "setup": "```{testsetup}\nx = 1\n```",
    "group": "```{doctest} another\n>>> x = 1\n```",
}


@pytest.mark.parametrize("block", HIDDEN.values(), ids=HIDDEN)
def test_hidden_code(small_book: Book, block: str) -> None:
    end = len(small_book.path(PAGE).read_text(encoding="utf-8").splitlines())
    add(small_book, block)
    done = small_book.sphinx("doctest")
    assert done.returncode != 0
    places = [int(n) for n in re.findall(r"fruit\.md:(\d+): ", done.stderr)]
    assert places and min(places) > end


def test_prose_in_a_session(small_book: Book) -> None:
    add(small_book, session(">>> 6 * 7", "42", "", "which is 43", ">>> 1", "1"))
    done = small_book.sphinx("doctest")
    assert done.returncode != 0
    assert "not a part of a session" in done.stderr
    assert "which is 43" in done.stderr


FORBIDDEN = {
    "write elsewhere": (">>> open('/tmp/elsewhere', 'w')", "may not write"),
    "delete elsewhere": (">>> import os; os.remove('/etc/hosts')", "may not change"),
    "talk to another machine": (
        ">>> import socket; socket.create_connection(('192.0.2.1', 80))",
        "may not speak to",
    ),
    "look a name up": (
        ">>> import socket; socket.gethostbyname('example.com')",
        "may not speak to",
    ),
    "leave a temporary file": (
        ">>> import os, tempfile\n>>> os.close(tempfile.mkstemp()[0])",
        "left in the temporary directory",
    ),
    "leave a thread": (
        ">>> import threading, time\n"
        ">>> threading.Thread(target=time.sleep, args=(5,)).start()",
        "left a thread running",
    ),
    "leave a process": (
        ">>> import subprocess\n>>> ignored = subprocess.Popen(['sleep', '30'])",
        "left",
    ),
    "leave a file open": (">>> f = open('fruit.txt', 'w')", "left something open"),
    "a deprecated call": (
        ">>> import warnings; warnings.warn('old', DeprecationWarning)",
        "DeprecationWarning",
    ),
    "end the process": (">>> import os; os._exit(3)", "ended the process with status"),
    "print past Python": (">>> import os; os.system('echo unseen') and None", "unseen"),
}


@pytest.mark.skipif(sys.platform == "win32", reason="commands and paths of Unix")
@pytest.mark.parametrize("case", FORBIDDEN)
def test_forbidden(small_book: Book, case: str) -> None:
    code, says = FORBIDDEN[case]
    add(small_book, session(*code.splitlines()))
    done = small_book.sphinx("doctest")
    assert done.returncode != 0
    assert says in done.stderr
    assert "fruit.md" in done.stderr


@pytest.mark.skipif(sys.platform == "win32", reason="a path of Unix")
def test_what_a_page_starts_is_guarded_too(small_book: Book) -> None:
    code = "open('/tmp/elsewhere', 'w')"
    add(small_book, f'```console\n$ python -c "{code}"\n```')
    done = small_book.sphinx("doctest")
    assert "may not write" in done.stderr


def test_a_page_that_hangs_fails_alone(small_book: Book) -> None:
    hang = "# Hang\n\n" + session(">>> while True: pass", "...") + "\n"
    small_book.path("source/files/hang.md").write_text(hang)
    small_book.replace("source/files/index.md", "fruit\n", "fruit\nhang\n")
    small_book.replace(PAGE, "\n7\n", "\n8\n")
    done = small_book.sphinx("doctest", "-D", "live_listings_time_limit=2")
    assert "hang.md:4: ERROR: the page did not end within 2 s" in done.stderr
    assert "Got:\n    7" in done.stderr, "the other page ran"


def test_version_specifiers(small_book: Book) -> None:
    add(small_book, session(">>> 1", "2", options=':pyversion: "< 3.11"'))
    add(small_book, session(">>> 1", "1", options=':pyversion: ">= 3.11"'))
    done = small_book.sphinx("doctest")
    assert (done.returncode, done.stderr) == (0, "")
    done = small_book.sphinx("html")
    assert (done.returncode, done.stderr) == (0, "")
    html = small_book.path("build/html/files/fruit.html").read_text(encoding="utf-8")
    assert "Python ≥ 3.11" in html
    assert "Python &lt; 3.11" in html


def test_wrong_version_specifier(small_book: Book) -> None:
    add(small_book, session(">>> 1", "1", options=':pyversion: "newer"'))
    done = small_book.sphinx("doctest")
    assert done.returncode != 0
    assert "not a version specifier" in done.stderr


def test_captions_are_not_for_translators(small_book: Book) -> None:
    done = small_book.sphinx("gettext")
    assert done.returncode == 0, done.stderr
    pot = small_book.path("build/gettext/files/fruit.pot").read_text(encoding="utf-8")
    assert "A purpose." in pot
    assert "basket.py" not in pot


def test_readable() -> None:
    assert readable(">=3.12,<3.14") == "≥ 3.12, < 3.14"
    assert readable("== 3.13.*") == "= 3.13.*"


def test_line_of_code() -> None:
    lines = ["```{doctest}", ":pyversion: >= 3", "", ">>> 1", "1", "```"]
    assert line_of_code(lines, 1, ">>> 1\n1") == 4


DEBUGGED = """\
```console
$ python -m pdb -c "b 2" small_sum.py
Breakpoint 1 at .../small_sum.py:2
> .../small_sum.py(1)<module>()
-> total = 3
(Pdb) c
> .../small_sum.py(2)<module>()
-> print(total + 4)
(Pdb) p total
3
(Pdb) q
$ echo after
after
```"""


@pytest.fixture
def debugged_book(small_book: Book) -> Book:
    """The small book with a transcript of the debugger."""
    program = "total = 3\nprint(total + 4)\n"
    small_book.path("examples/files/fruit/small_sum.txt").write_text(program)
    listing = "```{literalinclude} ../../examples/files/fruit/small_sum.txt\n```\n"
    add(small_book, listing + "\n```console\n$ mv small_sum.txt small_sum.py\n```")
    add(small_book, DEBUGGED)
    return small_book


def test_what_is_typed_into_the_debugger(debugged_book: Book) -> None:
    done = debugged_book.sphinx("doctest")
    assert (done.returncode, done.stderr) == (0, "")


# Each case: what to change, by which text its line is found, what the message says.
DEBUGGER_LIES = {
    "an output": ("\n3\n(Pdb) q", "\n4\n(Pdb) q", "(Pdb) p total", "Got:\n    3"),
    "an output before a prompt": ("-> total = 3\n", "", "$ python -m pdb", "-> total"),
    "no end": ("(Pdb) q\n", "", "(Pdb) p total", "it asks for more"),
    "after the end": ("(Pdb) q\n", "(Pdb) q\n(Pdb) c\n", "(Pdb) c\n$", "nothing asks"),
    "what follows": ("\nafter\n", "\nafterwards\n", "$ echo after", "Got:\n    after"),
}


@pytest.mark.parametrize("case", DEBUGGER_LIES)
def test_a_lie_of_the_debugger_is_found(debugged_book: Book, case: str) -> None:
    old, new, place, says = DEBUGGER_LIES[case]
    debugged_book.replace(PAGE, old, new)
    text = debugged_book.path(PAGE).read_text(encoding="utf-8")
    line = text[: text.index(place)].count("\n") + 1
    done = debugged_book.sphinx("doctest")
    assert done.returncode != 0
    assert f"fruit.md:{line}: ERROR" in done.stderr
    assert says in done.stderr


def test_a_console_of_some_versions(small_book: Book) -> None:
    for specifier, word in (("< 3.11", "old"), (">= 3.11", "new")):
        block = f'```{{console}}\n:pyversion: "{specifier}"\n\n$ echo new\n{word}\n```'
        add(small_book, block)
    done = small_book.sphinx("doctest")
    assert (done.returncode, done.stderr) == (0, "")
    add(small_book, '```{console}\n:pyversion: ">= 3"\n\n$ echo new\nold\n```')
    assert "Got:\n    new" in small_book.sphinx("doctest").stderr


def test_split_console() -> None:
    text = "$ cat one \\\n  two\nfirst\n\n$ echo"
    assert split_console(text) == [
        [(0, "$", "cat one \\\n  two", "first\n")],
        [(4, "$", "echo", "")],
    ]
    assert split_console("output\n$ echo") == []


def test_tidy() -> None:
    assert tidy("a  \n b\n\n") == "a\n b"


@pytest.mark.skipif(sys.platform != "linux", reason="Linux alone tells and limits it")
def test_a_process_that_leaves_its_group_is_found(small_book: Book) -> None:
    code = ">>> ignored = subprocess.Popen(['sleep', '30'], start_new_session=True)"
    add(small_book, session(">>> import subprocess", code))
    done = small_book.sphinx("doctest")
    assert "left a process running" in done.stderr


@pytest.mark.skipif(sys.platform != "linux", reason="Linux alone tells and limits it")
def test_a_page_that_takes_too_much_memory_fails_alone(small_book: Book) -> None:
    add(small_book, session(">>> photo = bytearray(16 << 30)"))
    done = small_book.sphinx("doctest")
    assert "MemoryError" in done.stderr
    assert "fruit.md" in done.stderr


def test_it_leaves_nothing(small_book: Book) -> None:
    """No file changes but those of the build; the temporary directory stays empty."""
    small_book.path("tmp").mkdir()

    def files() -> dict[str, bytes]:
        paths = small_book.folder.rglob("*")
        names = (p for p in paths if p.is_file() and p.suffix not in (".mo", ".pyc"))
        inside = {p.relative_to(small_book.folder).as_posix(): p for p in names}
        return {n: p.read_bytes() for n, p in inside.items() if n[:6] != "build/"}

    before = files()
    code = "import tempfile; d = tempfile.TemporaryDirectory(); d.cleanup()"
    add(small_book, session(f">>> {code}", ">>> import subprocess, sys"))
    before[PAGE] = small_book.path(PAGE).read_bytes()
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("TMPDIR", str(small_book.path("tmp")))
        done = small_book.sphinx("doctest")
    assert (done.returncode, done.stderr) == (0, "")
    assert files() == before


def test_numbers_in_the_book(small_book: Book) -> None:
    counts = "{checked}`sessions`/{checked}`programs`/{checked}`outputs`"
    small_book.replace(PAGE, "A purpose.", counts)
    done = small_book.sphinx("html")
    assert (done.returncode, done.stderr) == (0, "")
    page = small_book.path("build/html/files/fruit.html")
    assert "<p>2/1/3</p>" in page.read_text(encoding="utf-8")
    add(small_book, session(">>> 1", "1"))
    small_book.sphinx("html")
    assert "<p>3/1/4</p>" in page.read_text(encoding="utf-8")


def test_unknown_number(small_book: Book) -> None:
    small_book.replace(PAGE, "A purpose.", "{checked}`pies`")
    done = small_book.sphinx("html")
    assert done.returncode != 0
    assert "nothing is counted under the name 'pies'" in done.stderr


def test_workflow_versions() -> None:
    workflow = """
jobs:
  one:
    strategy: {matrix: {python: ["3.9", "3.11"], include: [{python: "3.12"}]}}
    steps: [{with: {python-version: "3.10"}}, {with: {python-version: "${{ x }}"}}]
"""
    assert workflow_versions(workflow) == ["3.9", "3.10", "3.11", "3.12"]


def test_an_index_entry_before_a_listing(small_book: Book) -> None:
    """Its target becomes an id of the listing: of the whole, and once."""
    small_book.replace(
        PAGE, "```{literal", "```{index} fruit; count\n```\n\n```{literal"
    )
    done = small_book.sphinx("html")
    assert (done.returncode, done.stderr) == (0, "")
    page = small_book.path("build/html/files/fruit.html").read_text(encoding="utf-8")
    assert page.count('id="index-0"') == 1
