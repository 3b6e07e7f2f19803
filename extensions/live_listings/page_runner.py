"""Runs the steps of one page: ``python page_runner.py job.json``, in the page's folder.

It needs the standard library alone, so that any Python can run a page. It writes
``result.jsonl`` beside the job, a record a line: where it is, what failed, and at the
end what it counted. See :mod:`live_listings.builder`, which starts it.
"""

import doctest
import gc
import importlib
import io
import json
import os
import re
import shutil
import subprocess
import sys
import threading
import time
import traceback
import types
from typing import NamedTuple

FLAGS = doctest.DONT_ACCEPT_TRUE_FOR_1
THREAD_GRACE = 1.0  # seconds that a page's threads have to end after its last step
MEMORY = 4 << 30  # bytes that a process of a page may take
# The debugger's prompts, at which a reader types: also those of its commands `commands`
# and `debug`.
PROMPT = r"\(+(?:Pdb|com)\)+"


class Terminal(io.TextIOWrapper):
    """All that the page prints, to stdout or stderr, by Python or by a program.

    It stands in for the StringIO into which doctest gathers the output: what a
    reader's terminal would show is compared, in the order in which it came.
    """

    def __init__(self, path):
        self.path = path
        file = io.FileIO(path, "ab")
        super().__init__(file, encoding="utf-8", write_through=True)
        for descriptor in (1, 2):
            os.dup2(self.fileno(), descriptor)
        self.start = 0

    def getvalue(self):
        sys.stderr.flush()
        with open(self.path, "rb") as file:
            file.seek(self.start)
            text = file.read().decode("utf-8", "replace").replace("\r\n", "\n")
        # doctest wants the end of the line that a prompt would have stood on.
        return text + "\n" if text and not text.endswith("\n") else text

    def truncate(self, size=None):
        sys.stderr.flush()
        self.start = os.fstat(self.fileno()).st_size
        return size

    def seek(self, offset, whence=0):
        return offset  # doctest rewinds before it truncates: here nothing is to be done


class SessionRunner(doctest.DocTestRunner):
    """Runs a session and passes each failure on, with its place.

    *place* takes the number of an example's line in the session and returns the line of
    the page, and what is to be said before the message.
    """

    def __init__(self, page, place):
        super().__init__(verbose=False, optionflags=FLAGS)
        self._fakeout = page.terminal
        self.page = page
        self.place = place

    def fail(self, example, what):
        line, before = self.place(example.lineno)
        self.page.fail(line, f"{before}{quoted(example.source)}\n{what}")

    def report_start(self, out, test, example):
        self.page.write({"at": self.place(example.lineno)[0]})

    def report_failure(self, out, test, example, got):
        self.fail(
            example, self._checker.output_difference(example, got, self.optionflags)
        )

    def report_unexpected_exception(self, out, test, example, exc_info):
        kind, error, trace = exc_info
        # The first frame is doctest's own.
        lines = traceback.format_exception(kind, error, trace.tb_next)
        self.fail(example, "raised " + "".join(lines))


class Page:
    """One page: its namespace, its terminal, and the record of what happened."""

    def __init__(self, job):
        self.folder = os.path.dirname(job)
        with open(job, encoding="utf-8") as file:
            self.steps = json.load(file)
        self.result = os.path.join(self.folder, "result.jsonl")
        self.terminal = Terminal(os.path.join(self.folder, "terminal"))
        self.counts = {"sessions": 0, "programs": 0, "outputs": 0, "left out": 0}
        # The page is the main module, as a session's code is.
        main = types.ModuleType("__main__")
        self.names = main.__dict__
        sys.modules["__main__"] = main

    def write(self, record):
        with open(self.result, "a", encoding="utf-8") as file:
            file.write(json.dumps(record) + "\n")

    def fail(self, line, message):
        self.write({"failure": {"line": line, "message": message.rstrip()}})

    def run(self):
        for step in self.steps:
            self.write({"at": step["line"]})
            getattr(self, "run_" + step["kind"])(step)
        self.check_threads()
        sys.stdout.flush()
        self.write({"done": True, "counts": self.counts})

    def run_session(self, step):
        """Run a ``doctest`` block."""
        try:
            pieces = doctest.DocTestParser().parse(step["text"], "page")
        except ValueError as error:
            self.fail(step["line"], str(error))
            return
        examples = [piece for piece in pieces if isinstance(piece, doctest.Example)]
        # doctest takes what stands before a prompt, or below an empty line, for prose.
        for prose in pieces:
            if isinstance(prose, str) and prose.strip():
                self.fail(step["line"], f"not a part of a session:\n{quoted(prose)}")
        # Each session has a name of its own: what looks up the source of a function of
        # an earlier one, as asyncio does in development mode, would find this one's.
        name = f"session in line {step['line']}"
        test = doctest.DocTest(examples, {}, name, None, 0, None)
        test.globs = self.names
        self.run_examples(test, lambda line: (step["line"] + line, ""))
        self.counts["sessions"] += 1

    def run_examples(self, test, place):
        SessionRunner(self, place).run(test, out=lambda _: None, clear_globs=False)
        self.counts["outputs"] += sum(bool(example.want) for example in test.examples)

    def run_file(self, step):
        """Put the file of a listing where the reader would have saved it."""
        shutil.copyfile(step["text"], step["name"])
        self.counts["programs"] += 1

    def run_listing(self, step):
        """Import a listing, check what it prints, and run its docstrings' sessions."""
        self.run_file(step)
        name = step["name"].removesuffix(".py")
        importlib.invalidate_caches()

        def load():
            module = importlib.import_module(name)
            if module.__file__ != os.path.abspath(step["name"]):
                raise ImportError(f"{name} is the name of another module")

        self.run_and_compare(load, step)
        module = sys.modules.get(name)
        if module is None:
            return
        public = {k: v for k, v in vars(module).items() if not k.startswith("_")}
        self.names.update(public)
        for test in doctest.DocTestFinder().find(module, name):
            if test.examples:
                self.run_docstring(test, step)

    def run_docstring(self, test, step):
        """Run a docstring's session; a failure stands where the page shows the file."""
        first = (test.lineno or 0) + 1

        def place(line):
            return step["line"], f"{step['name']}, line {first + line}: "

        self.run_examples(test, place)

    def run_program(self, step):
        """Run a ``testcode`` block."""
        code = step["text"]
        if not code:
            self.fail(step["output_line"], "an output without the code that prints it")
            return

        def execute():
            exec(compile(code, "<page>", "exec", dont_inherit=True), self.names)

        self.run_and_compare(execute, step)

    def run_and_compare(self, function, step):
        sys.stdout = self.terminal
        try:
            function()
        except Exception:
            self.fail(step["line"], f"raised {traceback.format_exc()}")
            return
        finally:
            sys.stdout = sys.__stdout__
        got = self.terminal.getvalue()
        self.terminal.truncate(0)
        line = step["output_line"] or step["line"]
        self.compare(line, step["text"].split("\n")[0], step["output"], got)
        self.counts["outputs"] += bool(step["output"])

    def run_console(self, step):
        """Run the commands of a ``console`` block in one shell."""
        if sys.platform == "emscripten":  # has no processes: tools/doctest_matrix.py
            self.counts["left out"] += 1
            return
        commands = split_console(step["text"])
        if not commands:
            self.fail(step["line"], "a console block without a `$ ` line")
            return
        shell = shutil.which("sh")
        if shell is None:
            self.fail(step["line"], "a console block needs `sh`: none is on PATH")
            return
        mark = "end-of-command-" + os.urandom(8).hex()
        script = "".join(
            f"{with_input(lines, mark)}\n__status=$?; echo {mark}; (exit $__status)\n"
            for lines in commands
        )
        done = subprocess.run(
            [shell, "-c", script],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
        )
        text = done.stdout.decode("utf-8", "replace").replace("\r\n", "\n")
        # A page cannot know the directory in which it is read.
        outputs = text.replace(os.getcwd(), "...").split(mark + "\n")
        for lines, got in zip(commands, outputs, strict=False):
            self.compare_command(step["line"], lines, got)
        self.counts["sessions"] += 1

    def compare_command(self, first, lines, got):
        """Compare what a command has printed, up to each prompt and after the last."""
        # What is typed does not appear: it comes from a pipe.
        pieces = re.split(f"({PROMPT}) ", got) if len(lines) > 1 else [got]
        prompts = ["$", *pieces[1::2]]
        for number, line in enumerate(lines):
            code = f"{line.prompt} {line.typed}"
            if line.prompt != next(iter(prompts[number:]), None):
                self.fail(first + line.offset, f"{quoted(code)}\nnothing asks for this")
                return
            self.compare(first + line.offset, code, line.output, pieces[2 * number])
            self.counts["outputs"] += bool(line.output)
        if prompts[len(lines) :]:
            self.fail(first + line.offset, f"{quoted(code)}\nit asks for more")

    def compare(self, line, code, want, got):
        """Fail unless *got* is *want*, blanks at the ends of lines aside."""
        if tidy(got) != tidy(want):
            difference = doctest.OutputChecker().output_difference(
                doctest.Example(code, tidy(want)),
                tidy(got),
                FLAGS | doctest.DONT_ACCEPT_BLANKLINE,
            )
            self.fail(line, f"{quoted(code)}\n{difference}")

    def check_threads(self):
        """Fail if a thread still runs, or if something was not closed."""
        stop = time.monotonic() + THREAD_GRACE
        others = [t for t in threading.enumerate() if t is not threading.main_thread()]
        for thread in others:
            thread.join(max(0, stop - time.monotonic()))
            if thread.is_alive():
                self.fail(None, f"left a thread running: {thread.name}")
        self.names.clear()
        gc.collect()
        if printed := self.terminal.getvalue():
            self.fail(None, f"left something open:\n{printed}")


class Line(NamedTuple):
    """What is typed at a prompt of a console, and the output below it.

    *offset* is the number of its line in the block, from 0.
    """

    offset: int
    prompt: str
    typed: str
    output: str


def split_console(text):
    """Split a console block into commands: each a list of a Line for what is typed.

    The first Line is the command's; the others answer the prompts of a debugger. Text
    before the first command is not a transcript: the result is then empty.

    >>> text = "$ echo 1 \\\\\\n  2\\n1 2\\n$ python -m pdb a.py\\n(Pdb) p 2\\n2"
    >>> for lines in split_console(text):
    ...     print([(line.typed, line.output) for line in lines])
    [('echo 1 \\\\\\n  2', '1 2')]
    [('python -m pdb a.py', ''), ('p 2', '2')]
    """
    found = []
    continued = False
    for offset, line in enumerate(text.split("\n")):
        start = re.match(rf"(\$(?= )|{PROMPT}(?= |$)) ?(.*)", line)
        if continued:
            found[-1][2].append(line)
        elif start:
            found.append((offset, start[1], [start[2]], []))
        elif found:
            found[-1][3].append(line)
        else:
            return []
        continued = line.endswith("\\") and (continued or line.startswith("$ "))
    commands = []
    for offset, prompt, typed, output in found:
        if prompt == "$":
            commands.append([])
        elif not commands:
            return []
        typed, output = "\n".join(typed), "\n".join(output)
        commands[-1].append(Line(offset, prompt, typed, output))
    return commands


def with_input(lines, mark):
    """The shell's code for a command that reads the other *lines* as they are typed."""
    command, *others = lines
    if not others:
        return command.typed
    typed = "".join(f"{line.typed}\n" for line in others)
    return f"{{ {command.typed}\n}} <<'{mark}'\n{typed}{mark}"


def tidy(text):
    """*text* without blanks at the ends of its lines, nor blank lines at its end."""
    return re.sub(r"[ \t]+$", "", text, flags=re.MULTILINE).rstrip("\n")


def quoted(code):
    return "\n".join("    " + line for line in code.rstrip("\n").split("\n"))


def limit_memory():
    """Have a page that takes too much fail with MemoryError, and alone."""
    try:
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    except (ImportError, OSError, ValueError):
        pass  # Windows has no such limit, and macOS does not let it be set


def main():
    limit_memory()
    page = Page(sys.argv[1])
    # As in an interactive session, started in the page's folder.
    sys.path[0] = ""
    sys.argv = [""]
    page.run()


if __name__ == "__main__":
    main()
