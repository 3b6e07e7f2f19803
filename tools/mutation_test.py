"""Change every checked output and see that the checker notices.

``python tools/mutation_test.py [--rounds N] [PAGE …]``. In each round every output of a
page is changed in one place: a character, a digit, or a line that is left out or comes
twice. The page is run once, and must report each changed output by its line. Reports
"N of N caught" for each page, lists what survived, and then ends with status 1.
"""

from __future__ import annotations

import argparse
import doctest
import itertools
import random
import re
import sys
import tempfile
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from os import cpu_count
from pathlib import Path

from book import pages  # also finds the extensions
from live_listings.blocks import Step
from live_listings.page_runner import split_console
from live_listings.processes import Interpreter

LETTERS = "abcdefghijklmnopqrstuvwxyz"


@dataclass
class Mutant:
    """A changed output: the line by which it must be reported, and what was changed."""

    line: int
    name: str
    before: str
    after: str


# -- how an output is changed: a function of its lines -------------------------------


def change_character(lines: list[str], rng: random.Random) -> list[str] | None:
    """Put another letter or digit in the place of one; None if there is none."""
    places = [
        (i, m.start()) for i, line in enumerate(lines) for m in re.finditer(r"\w", line)
    ]
    return put(lines, *rng.choice(places), rng) if places else None


def change_digit(lines: list[str], rng: random.Random) -> list[str] | None:
    """Put another digit in the place of one; None if there is none."""
    places = [
        (i, m.start())
        for i, line in enumerate(lines)
        for m in re.finditer(r"[0-9]", line)
    ]
    return put(lines, *rng.choice(places), rng) if places else None


def put(lines: list[str], row: int, column: int, rng: random.Random) -> list[str]:
    old = lines[row][column]
    new = rng.choice(
        [c for c in ("0123456789" if old.isdigit() else LETTERS) if c != old]
    )
    line = lines[row][:column] + new + lines[row][column + 1 :]
    return [*lines[:row], line, *lines[row + 1 :]]


def drop_line(lines: list[str], rng: random.Random) -> list[str] | None:
    """Leave a line out; None if the output would have none."""
    row = rng.randrange(len(lines))
    return [*lines[:row], *lines[row + 1 :]] if len(lines) > 1 else None


def repeat_line(lines: list[str], rng: random.Random) -> list[str] | None:
    """Print a line twice."""
    row = rng.randrange(len(lines))
    return [*lines[: row + 1], *lines[row:]]


CHANGES: tuple[Callable, ...] = (
    change_character,
    change_digit,
    drop_line,
    repeat_line,
)

# -- where the outputs of a page are -------------------------------------------------


def outputs_of_session(text: str) -> Iterator[tuple[int, int, int]]:
    """Yield, for each output that is compared: the code's line, its start and end."""
    for example in doctest.DocTestParser().get_examples(text):
        start = example.lineno + example.source.count("\n")
        end = start + example.want.count("\n")
        if example.exc_msg is not None:
            # Of a traceback the exception alone is compared, not the stack.
            start = end - example.exc_msg.count("\n")
        if example.want.strip():
            yield example.lineno, start, end


def outputs_of_file(text: str) -> Iterator[tuple[int, int, int]]:
    """Do the same for a Python file, where an output ends with its docstring."""
    lines = text.split("\n")
    for code, start, end in outputs_of_session(text):
        quotes = (i for i in range(start, end) if lines[i].strip().startswith('"""'))
        if (stop := next(quotes, end)) > start:
            yield code, start, stop


def outputs_of_console(text: str) -> Iterator[tuple[int, int, int]]:
    """Yield, for each output: the line where something is typed, its start and end."""
    for line in itertools.chain.from_iterable(split_console(text)):
        start = line.offset + line.typed.count("\n") + 1
        if line.output.strip():
            yield line.offset, start, start + line.output.rstrip("\n").count("\n") + 1


def change_outputs(
    text: str,
    outputs: Iterator[tuple[int, int, int]],
    change: Callable,
    rng: random.Random,
) -> tuple[str, list[Mutant]]:
    """Change each of the *outputs* of *text*; a mutant's line is one of the text."""
    lines = text.split("\n")
    mutants = []
    shift = 0  # by how many lines the outputs before have grown
    for code, start, end in outputs:
        before = lines[start + shift : end + shift]
        after = change(before, rng)
        if after is None:
            continue
        lines[start + shift : end + shift] = after
        mutants.append(Mutant(code + shift, "", "\n".join(before), "\n".join(after)))
        shift += len(after) - len(before)
    return "\n".join(lines), mutants


FINDERS = {"session": outputs_of_session, "console": outputs_of_console}


def mutate(
    steps: list[Step], change: Callable, rng: random.Random, folder: Path
) -> tuple[list[Step], list[Mutant]]:
    """Change every output of a page; changed files are written into *folder*."""
    changed_steps, mutants = [], []
    for number, step in enumerate(steps):
        new, found = step, []
        if find := FINDERS.get(step.kind):
            text, found = change_outputs(step.text, find(step.text), change, rng)
            found = [replace(m, line=step.line + m.line) for m in found]
            new = replace(step, text=text)
        elif step.output:
            changed = change(step.output.rstrip("\n").split("\n"), rng)
            if changed is not None:
                output = "\n".join(changed)
                found = [Mutant(step.output_line, "", step.output, output)]
                new = replace(step, output=output)
        if step.kind == "listing":
            source = Path(step.text).read_text(encoding="utf-8")
            text, in_file = change_outputs(source, outputs_of_file(source), change, rng)
            in_file = [replace(m, line=m.line + 1, name=step.name) for m in in_file]
            path = folder / f"{number}-{step.name}"
            path.write_text(text, encoding="utf-8")
            new = replace(new, text=str(path))
            found = found + in_file
        changed_steps.append(new)
        mutants += found
    return changed_steps, mutants


# -- the test ------------------------------------------------------------------------


def survivors(
    steps: list[Step], change: Callable, seed: str
) -> tuple[int, list[Mutant]]:
    """Run a page with every output changed: how many there were, and what survived."""
    with tempfile.TemporaryDirectory() as folder:
        changed, mutants = mutate(steps, change, random.Random(seed), Path(folder))
        failures = Interpreter(sys.executable).run_page(changed)["failures"]
    reported = {failure["line"] for failure in failures}
    in_files = " ".join(failure["message"] for failure in failures)
    left = [
        m
        for m in mutants
        if (
            f"{m.name}, line {m.line}:" not in in_files
            if m.name
            else m.line not in reported
        )
    ]
    return len(mutants), left


def mutate_page(name: str, steps: list[Step], rounds: int) -> tuple[int, list[Mutant]]:
    """Run all changes on one page, *rounds* times each."""
    total, left = 0, []
    for number in range(rounds):
        for change in CHANGES:
            seed = f"{name} {change.__name__} {number}"
            count, alive = survivors(steps, change, seed)
            total += count
            left += alive
    return total, left


def main() -> None:
    """Test the pages named, or all, and print what was caught."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--rounds", type=int, default=1)
    parser.add_argument("pages", nargs="*", metavar="PAGE")
    arguments = parser.parse_args()
    everything, alive = 0, 0
    chosen = dict(pages(*arguments.pages))
    with ThreadPoolExecutor(cpu_count()) as pool:
        results = pool.map(
            lambda item: mutate_page(*item, arguments.rounds), chosen.items()
        )
        for name, (total, left) in zip(chosen, results, strict=True):
            print(f"{name:40} {total - len(left):6} of {total:6} caught", flush=True)
            for m in left:
                place = m.name or f"source/{name}.md"
                print(
                    f"  {place}:{m.line} survived:\n    {m.before!r}\n    {m.after!r}"
                )
            everything, alive = everything + total, alive + len(left)
    print(f"{'all pages':40} {everything - alive:6} of {everything:6} caught")
    sys.exit(1 if alive else 0)


if __name__ == "__main__":
    main()
