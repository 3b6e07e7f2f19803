"""The French edition is complete, and says what the English one says."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from babel.messages.catalog import Catalog
from babel.messages.pofile import read_po
from conftest import ROOT, pages
from docutils import nodes

LOCALE = ROOT / "locale/fr/LC_MESSAGES"
CODE = re.compile(r"``.*?``|`[^`]*`|\{[^}]*\}|<[^>]*>|https?://\S+", re.DOTALL)


def catalog(path: Path) -> Catalog:
    with path.open("rb") as file:
        return read_po(file, locale="fr")


@pytest.fixture(scope="session")
def messages(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The English messages, as `make gettext` writes them."""
    out = tmp_path_factory.mktemp("gettext")
    command = [sys.executable, "-m", "sphinx", "-c", ".", "-q", "-W", "-b", "gettext"]
    command += ["-d", str(out / "doctrees"), "source", str(out)]
    subprocess.run(command, cwd=ROOT, check=True)
    return out


def test_every_page_has_a_catalog_and_no_other() -> None:
    found = {p.relative_to(LOCALE).with_suffix("").as_posix() for p in po_files()}
    # `sphinx` has the words of Sphinx and of the theme, not of a page.
    assert found - {"sphinx"} == set(pages())


def po_files() -> list[Path]:
    return sorted(LOCALE.rglob("*.po"))


@pytest.mark.parametrize("page", pages())
def test_every_message_is_translated(page: str, messages: Path) -> None:
    english = {m.id for m in catalog(messages / f"{page}.pot") if m.id}
    french = catalog(LOCALE / f"{page}.po")
    translated = {m.id for m in french if m.id and m.string and not m.fuzzy}
    assert not english - translated, f"untranslated in {page}.po"
    assert not translated - english, f"no longer in {page}.md"
    assert not french.obsolete, f"obsolete in {page}.po"
    assert not [m.id for m in french if m.fuzzy and m.id], f"fuzzy in {page}.po"


NO_BREAK = "\u00a0"
NARROW = "\u202f"
# What French typography does not allow, outside of code.
FAULTS = {
    "an apostrophe that is not ’": r"\w'\w",
    "a straight quotation mark": r'"',
    "an English quotation mark": r"[“”]",
    "« without its no-break space": rf"«(?!{NO_BREAK})",
    "» without its no-break space": rf"(?<!{NO_BREAK})»",
    "; ! ? without a narrow no-break space": rf"(?<![{NARROW}!?.…(\d])[;!?](?=\s|$|\))",
    ": without its no-break space": rf"(?<![{NO_BREAK}\d:]):(?=\s|$)",
    "three dots for …": r"\.\.\.",
}


@pytest.mark.parametrize("path", po_files(), ids=lambda p: p.stem)
def test_french_typography(path: Path) -> None:
    faults = []
    for message in catalog(path):
        if not message.id or not message.string:
            continue
        if message.string == message.id:
            continue  # the same in both: code, or a message of Python's in the index
        is_index_entry = "; " in message.id and "\n" not in message.id
        text = CODE.sub("x", message.string)
        for fault, pattern in FAULTS.items():
            if is_index_entry and fault.startswith((";", ":")):
                continue  # the separator of an index entry
            if found := re.search(pattern, text):
                place = text[max(0, found.start() - 20) : found.end() + 20]
                faults.append(f"{fault}: {place!r}")
    assert not faults, f"{path.relative_to(ROOT)}: " + "\n".join(faults)


@pytest.mark.parametrize("page", pages())
def test_same_code_in_both_editions(page: str, doctree: Callable) -> None:
    english, french = doctree("en", page), doctree("fr", page)
    assert code_of(english) == code_of(french)
    assert english[0]["ids"] == french[0]["ids"], "the same page, the same address"


def code_of(document: nodes.document) -> list[str]:
    return [block.astext() for block in document.findall(nodes.literal_block)]


def test_part_titles_and_purposes(doctree: Callable) -> None:
    """The wording that the French edition was commissioned with."""
    assert doctree("fr", "files/index")[0][0].astext() == (
        "Gestion des fichiers et du système"
    )
    assert (
        doctree("fr", "files/os")[0][1]
        .astext()
        .startswith("Interactions avec le système d’exploitation")
    )
