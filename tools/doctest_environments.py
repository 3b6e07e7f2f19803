"""Run the whole book in other environments: ``python tools/doctest_environments.py``.

Other time zones, locales, hash seeds and users, ``-O``, a temporary directory with an
odd name, few open files, pages in another order, and cores that are busy: what a page
prints may depend on none of it. Prints a table; ends with status 1 if a page failed.
"""

from __future__ import annotations

import os
import random
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, contextmanager

from book import ROOT, pages
from live_listings.blocks import Step
from live_listings.processes import Interpreter

USER = 1000
OPEN_FILES = 64
LOCALES = ROOT / "build/.cache/locales"


@contextmanager
def variables(**values: str) -> Iterator[None]:
    """Set environment variables for a while."""
    before = dict(os.environ)
    os.environ.update(values)
    try:
        yield
    finally:
        os.environ.clear()
        os.environ.update(before)


@contextmanager
def odd_temporary_directory() -> Iterator[None]:
    """Have temporary files in a directory with spaces and accents in its name."""
    with tempfile.TemporaryDirectory(prefix="été à Besançon ") as folder:
        old, tempfile.tempdir = tempfile.tempdir, folder
        try:
            yield
        finally:
            tempfile.tempdir = old


@contextmanager
def few_open_files() -> Iterator[None]:
    """Allow processes only a small number of open files."""
    import resource

    old = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (OPEN_FILES, old[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_NOFILE, old)


@contextmanager
def busy_cores() -> Iterator[None]:
    """Keep every core busy with something else."""
    command = [sys.executable, "-c", "while True: pass"]
    others = [subprocess.Popen(command) for _ in range(os.cpu_count() or 1)]
    try:
        yield
    finally:
        for process in others:
            process.kill()
            process.wait()


def locale_settings(name: str) -> dict[str, str] | None:
    """The variables that choose a locale, which is compiled if the system lacks it."""
    listed = subprocess.run(["locale", "-a"], capture_output=True, text=True).stdout
    if name.replace("UTF-8", "utf8") in listed.split():
        return {"LC_ALL": name}
    LOCALES.mkdir(parents=True, exist_ok=True)
    language, charset = name.split(".")
    command = ["localedef", "-i", language, "-f", charset, str(LOCALES / name)]
    if subprocess.run(command, capture_output=True).returncode > 1:
        return None
    return {"LC_ALL": name, "LOCPATH": str(LOCALES)}


def python_without_rights() -> str | None:
    """The path of a command that runs this Python as an ordinary user.

    Root runs it in a user namespace of its own, where root's files are the user's own,
    as they are for whoever tests as an ordinary user. None if that cannot be done.
    """
    if os.name != "posix" or os.geteuid() != 0:
        return None
    script = ROOT / "build/.cache/python-without-rights"
    unshare = f"unshare --user --map-user={USER} --map-group={USER}"
    script.write_text(f'#!/bin/sh\nexec {unshare} "{sys.executable}" "$@"\n')
    script.chmod(0o755)
    done = subprocess.run([script, "-c", ""], capture_output=True)
    return str(script) if done.returncode == 0 else None


def run_all(chosen: dict[str, list[Step]], interpreter: Interpreter) -> dict[str, int]:
    """Run every page, and count the failures of each."""
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        results = pool.map(interpreter.run_page, chosen.values())
        return {
            name: len(result["failures"])
            for name, result in zip(chosen, results, strict=True)
        }


def main() -> None:
    """Run the book in each environment and print a line for each."""
    chosen = dict(pages(*sys.argv[1:]))
    names = list(chosen)
    here = Interpreter(sys.executable)
    failed = False

    def report(title: str, interpreter: Interpreter, *contexts, order=names) -> None:
        nonlocal failed
        with ExitStack() as stack:
            for context in contexts:
                stack.enter_context(context)
            counts = run_all({name: chosen[name] for name in order}, interpreter)
        bad = [f"{name} ({count})" for name, count in counts.items() if count]
        failed = failed or bool(bad)
        verdict = f"{len(counts) - len(bad):3} of {len(counts)} ok"
        print(f"{title:44} {verdict}  {', '.join(bad)}", flush=True)

    for zone in ("Pacific/Kiritimati", "America/St_Johns", "Asia/Kathmandu"):
        report(f"TZ={zone}", here, variables(TZ=zone))
    for locale in ("C", "fr_FR.UTF-8", "tr_TR.UTF-8"):
        settings = {"LC_ALL": "C"} if locale == "C" else locale_settings(locale)
        if settings is None:
            print(f"{'LC_ALL=' + locale:44} not on this machine, nor localedef")
            failed = True
        else:
            report(f"LC_ALL={locale}", here, variables(**settings))
    for seed in ("0", "1", "4294967295"):
        report(f"PYTHONHASHSEED={seed}", here, variables(PYTHONHASHSEED=seed))
    report("-O", here, variables(PYTHONOPTIMIZE="1"))
    if python := python_without_rights():
        report("an ordinary user", Interpreter(python))
    else:
        print(f"{'an ordinary user':44} left out: it needs root and unshare")
    report("a temporary directory with an odd name", here, odd_temporary_directory())
    if os.name == "posix":
        report(f"{OPEN_FILES} open files", here, few_open_files())
    shuffled = random.sample(names, len(names))
    report("pages in another order", here, order=shuffled)
    report("busy cores", here, busy_cores())
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
