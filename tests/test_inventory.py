"""The names of the official documentation, and those that are newer."""

from __future__ import annotations

import zlib

import pytest
import update_inventory as inventory

LINES = [
    "os.getcwd py:function 1 library/os.html#$ -",
    "a label std:label -1 library/os.html#a A label",
]
NEW = "os.readinto py:function 1 library/os.html#$ -"


def test_every_addition_is_in_the_inventory() -> None:
    _header, lines = inventory.split(inventory.INVENTORY.read_bytes())
    assert not set(inventory.additions()) - set(lines)


def test_merge_adds_what_is_missing() -> None:
    assert inventory.merge(LINES, [LINES[0], NEW]) == [*LINES, NEW]


def test_split() -> None:
    header = b"# Sphinx inventory version 2\n# Project: P\n# Version: 1\n# zlib.\n"
    packed = zlib.compress("\n".join(LINES).encode())
    assert inventory.split(header + packed) == (header, LINES)
    with pytest.raises(ValueError, match="not a Sphinx inventory"):
        inventory.split(b"<html>")
