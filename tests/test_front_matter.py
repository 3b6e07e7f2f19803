"""The lists that the book makes by itself: recipes, index, glossary."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from conftest import ROOT, Book, chapters
from recipes import recipes_of


def text_of_html(html: str) -> str:
    return " ".join(re.sub(r"<[^>]+>", " ", html).split())


@pytest.mark.parametrize("edition", ["en", "fr"])
def test_every_recipe_is_in_the_task_finder(
    built: Path, doctree: Callable, edition: str
) -> None:
    html = (built / "site" / edition / "tasks.html").read_text(encoding="utf-8")
    links = dict(
        re.findall(r'<a class="reference internal" href="([^"]+)">(.*?)</a>', html)
    )
    for page in chapters():
        for recipe in recipes_of(doctree(edition, page)):
            title = links[f"{page}.html#{recipe['ids'][0]}"]
            assert text_of_html(title) == " ".join(recipe[0].astext().split())


def test_unknown_part(small_book: Book) -> None:
    small_book.replace("source/files/fruit.md", "A purpose.", "```{recipes} nuts\n```")
    done = small_book.sphinx("html")
    assert done.returncode != 0
    assert "no part has the folder 'nuts'" in done.stderr


def test_a_new_recipe_reaches_the_task_finder(small_book: Book) -> None:
    page = "source/files/fruit.md"
    small_book.replace(
        "source/files/index.md", "fruit\n```", "fruit\n```\n\n```{recipes} files\n```"
    )
    chapter = small_book.path(page)
    chapter.write_text(
        chapter.read_text() + "\n## At a glance\n\n## Peel\n\n## Pitfalls\n"
    )
    assert small_book.sphinx("html").returncode == 0
    small_book.replace(page, "## Peel", "## Peel\n\n## Slice")
    assert small_book.sphinx("html").returncode == 0
    part = small_book.path("build/html/files/index.html").read_text(encoding="utf-8")
    assert 'href="fruit.html#slice"' in part


def test_accents_do_not_count_in_the_order(built: Path) -> None:
    html = (built / "site/fr/glossary.html").read_text(encoding="utf-8")
    terms = [text_of_html(t) for t in re.findall(r"<dt id=.*?>(.*?)<a ", html)]
    assert len(terms) > 50
    plain = [t.lower().translate(str.maketrans("éèêàçô", "eeeaco")) for t in terms]
    assert plain == sorted(plain)


def test_the_recipe_of_the_contributing_guide(small_book: Book) -> None:
    guide = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
    recipe = re.search(r"````markdown\n(.*?)````", guide, re.DOTALL)[1]
    chapter = small_book.path("source/files/fruit.md")
    chapter.write_text(chapter.read_text(encoding="utf-8") + "\n" + recipe)
    done = small_book.sphinx("doctest")
    assert (done.returncode, done.stderr) == (0, "")
