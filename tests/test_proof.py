"""The checker cannot lie, and what it checks is what the reader sees."""

from __future__ import annotations

import random
from pathlib import Path

import mutation_test
import pytest
from book import pages
from conftest import chapters
from live_listings.blocks import Step


@pytest.mark.parametrize("page", chapters())
def test_every_changed_output_is_noticed(built: Path, page: str) -> None:
    """One mutation of each output of the page; `make mutation-test` makes them all."""
    [(name, steps)] = pages(page)
    count, left = mutation_test.survivors(steps, mutation_test.change_character, name)
    assert count >= 10
    assert not left


def test_mutants_of_a_session() -> None:
    text = (
        ">>> 6 * 7\n42\n>>> 1 / 0\nTraceback (most recent call last):\n  ...\nError: x"
    )
    rng = random.Random(1)
    outputs = mutation_test.outputs_of_session(text)
    changed, mutants = mutation_test.change_outputs(
        text, outputs, mutation_test.repeat_line, rng
    )
    assert changed.split("\n")[:4] == [">>> 6 * 7", "42", "42", ">>> 1 / 0"]
    assert [m.line for m in mutants] == [0, 3]
    assert mutants[1].after == "Error: x\nError: x"


def test_a_docstring_ends_an_output() -> None:
    text = '"""Twice.\n\n>>> a = 1\n"""\nb = 2\n\n"""\n>>> a\n1\n"""\n'
    assert list(mutation_test.outputs_of_file(text)) == [(7, 8, 9)]


def test_a_survivor_is_found() -> None:
    """What an ellipsis swallows can change: the test must say so."""
    text = ">>> print('ok'); print('gone')  # doctest: +ELLIPSIS\nok\n...\n"

    def change_what_is_swallowed(lines: list[str], rng: random.Random) -> list[str]:
        return [*lines[:-1], "...e"]

    step = Step("session", 7, text)
    count, left = mutation_test.survivors([step], change_what_is_swallowed, "seed")
    assert count == 1
    assert [m.line for m in left] == [7]
