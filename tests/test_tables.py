"""The tables "At a glance" hold every public name of a chapter's modules."""

from __future__ import annotations

import json
import re
import subprocess
from collections.abc import Callable, Iterator

import pytest
from conftest import chapters
from docutils import nodes
from pythons import find_pythons
from sphinx import addnodes

# The modules of a chapter whose name is not its only module's.
MODULES = {
    "collections": ["collections", "collections.abc"],
    "datetime": ["datetime", "zoneinfo"],
    "logging": ["logging", "logging.config", "logging.handlers"],
    "multiprocessing": [
        "multiprocessing",
        "multiprocessing.connection",
        "multiprocessing.managers",
        "multiprocessing.pool",
        "multiprocessing.queues",
        "multiprocessing.shared_memory",
        "multiprocessing.sharedctypes",
        "multiprocessing.synchronize",
        "concurrent.futures.process",
    ],
    "os": ["os", "os.path"],
    "threading": ["threading", "concurrent.futures"],
    "unittest": ["unittest", "unittest.mock"],
    "urllib": ["urllib.parse", "urllib.request", "urllib.error", "urllib.robotparser"],
}
# Run by the interpreter whose names are wanted. Without __all__, a name is public if it
# has no underscore before it and was not imported from elsewhere.
LIST_NAMES = """
import importlib, json, sys, types
def names(module):
    public = getattr(module, "__all__", None)
    if public is None:
        public = [
            name for name, value in vars(module).items()
            if not name.startswith("_") and not isinstance(value, types.ModuleType)
            and getattr(value, "__module__", module.__name__).lstrip("_")
            == module.__name__.lstrip("_")
        ]
    return [name for name in public if name != name.upper()]
modules = {name: importlib.import_module(name) for name in json.loads(sys.argv[1])}
print(json.dumps({name: names(module) for name, module in modules.items()}))
"""
# Prints those of the given names that are none of a module, of one of its classes, or
# of the instances that a class's source makes.
FIND_NAMES = """
import builtins, functools, importlib, inspect, json, re, sys, tokenize

@functools.cache
def instance_attributes(owner):
    try:
        return set(re.findall(r"self\\.(\\w+)", inspect.getsource(owner)))
    except (OSError, TypeError, tokenize.TokenError):
        return set()

def attribute(owner, name):
    if inspect.isclass(owner) and not hasattr(owner, name):
        if name in instance_attributes(owner):
            return None
    return getattr(owner, name)

def exists(name, modules):
    parts = name.split(".")
    classes = [v for m in modules for v in vars(m).values() if inspect.isclass(v)]
    places = [(owner, parts) for owner in [*modules, *classes, builtins]]
    for cut in range(len(parts), 0, -1):
        try:
            places.append((importlib.import_module(".".join(parts[:cut])), parts[cut:]))
        except ImportError:
            continue
    for value, path in places:
        try:
            for part in path:
                value = attribute(value, part)
            return True
        except AttributeError:
            continue
    return False

names, modules = json.loads(sys.argv[2]), json.loads(sys.argv[1])
modules = [importlib.import_module(name) for name in modules]
print(json.dumps([name for name in names if not exists(name, modules)]))
"""
# What a row says of a name that the running Python need not have.
ELSEWHERE = re.compile(r"3\.1[2-9]|Windows|macOS|BSD|Unix|Linux")


INTERPRETERS = list(find_pythons().values())


def public_names(modules: list[str], python: str) -> dict[str, list[str]]:
    """The public names of *modules* on *python*, less those in capitals."""
    done = subprocess.run(
        [python, "-c", LIST_NAMES, json.dumps(modules)],
        capture_output=True,
        check=True,
        text=True,
    )
    return json.loads(done.stdout)


def rows(chapter: nodes.document) -> Iterator[tuple[list[str], str]]:
    """The rows of the tables: the names in the first cell, the text of the row."""
    for section in chapter.findall(nodes.section):
        if "at-a-glance" not in section["ids"]:
            continue
        for body in section.findall(nodes.tbody):
            for row in body.findall(nodes.row):
                yield names_in(row[0]), row.astext()


def names_in(cell: nodes.Element) -> list[str]:
    """The names that a cell refers to, or shows as code."""
    names = []
    for node in cell.findall():
        if isinstance(node, addnodes.pending_xref):
            names.append(node["reftarget"])
        elif isinstance(node, nodes.reference):
            # A reference that is resolved already: its text may be shortened.
            names.append(node.get("refuri", "#").partition("#")[2])
            names.append(node.astext().removesuffix("()"))
        elif isinstance(node, nodes.literal):
            names.append(re.sub(r"\(.*\)$", "", node.astext()).lstrip("@"))
    return names


@pytest.mark.parametrize("page", chapters())
def test_every_public_name(page: str, doctree: Callable) -> None:
    module = page.partition("/")[2]
    modules = MODULES.get(module, [module])
    shown = {name for names, _text in rows(doctree("en", page)) for name in names}
    missing = set()
    for python in INTERPRETERS:
        for owner, names in public_names(modules, python).items():
            for name in names:
                if not {name, f"{owner}.{name}", f"{module}.{name}"} & shown:
                    missing.add(f"{owner}.{name}")
    assert not missing, f"{page}.md: no table has {', '.join(sorted(missing))}"


@pytest.mark.parametrize("page", chapters())
def test_every_name_exists(page: str, doctree: Callable) -> None:
    module = page.partition("/")[2]
    modules = MODULES.get(module, [module])
    wanted = {}
    for names, text in rows(doctree("en", page)):
        for name in names:
            if re.fullmatch(r"[A-Za-z_][\w.]*", name) and not ELSEWHERE.search(text):
                wanted[name] = text
    unknown = set(wanted)
    for python in INTERPRETERS:
        done = subprocess.run(
            [python, "-c", FIND_NAMES, json.dumps(modules), json.dumps(sorted(wanted))],
            capture_output=True,
            check=True,
            text=True,
        )
        unknown &= set(json.loads(done.stdout))
    assert not unknown, f"{page}.md: no such name: {', '.join(sorted(unknown))}"
