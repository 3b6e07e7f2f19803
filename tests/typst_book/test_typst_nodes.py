"""Each kind of node, from a source of a few lines to the Typst that it becomes.

All the snippets are the chapters of one book, which is built once, under -W: so each
of them also stands in a PDF that Typst has set without any remark.
"""

from __future__ import annotations

from collections import Counter

import pytest
from pypdf import PdfReader
from small_book import Book, MakeBook

SVG = (
    '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20">'
    '<rect width="40" height="20" fill="#17466f"/></svg>'
)

# name: (suffix, source below a title, what the Typst of the chapter contains)
CASES: dict[str, tuple[str, str, list[str]]] = {
    "emphasis": (
        "rst",
        "*one* **two** ``three`` `four` a\\ :sup:`b` c\\ :sub:`d`",
        [
            'emph({\n"one"\n})',
            'strong({\n"two"\n})',
            'lit("three")',
            'emph({\n"four"\n})',
            'super({\n"b"\n})',
            'sub({\n"d"\n})',
        ],
    ),
    "hostile": (
        "rst",
        'Say "no" #let $x$ \\*b\\* @ref \\\\ <a> // ~ NB\u00a0SP\n\n'
        '::\n\n  "\\n" #{ } /* \\',
        [
            '"Say “no” #let $x$ *b* @ref \\\\ <a> // ~ NB\u00a0SP"',
            'listing("\\"\\\\n\\" #{ } /* \\\\"',
        ],
    ),
    "roles": (
        "rst",
        ":kbd:`Ctrl+C` :guilabel:`Open` :menuselection:`File --> Open` "
        ":file:`/etc/{name}.conf` :command:`ls` :abbr:`GIL (global lock)` "
        ":abbr:`GIL (global lock)` :dfn:`term` :manpage:`ls(1)` :samp:`a{b}`",
        [
            'kbd("Ctrl"',
            'gui({\n"Open"\n})',
            'gui({\n"File ‣ Open"\n})',
            'held-lit("/etc/")\ncode-emph("name")\nlit(".conf")',
            'strong({\n"ls"\n})',
            'foot("global lock")',
            'emph({\n"ls(1)"',
        ],
    ),
    "lead": (
        "rst",
        "What the chapter is about.\n\nThen text.",
        ['lead({\n"What the chapter is about."\n})', 'p({\n"Then text."\n})'],
    ),
    "sections": (
        "rst",
        "Two\n---\n\ntext\n\nThree\n^^^^^\n\ntext\n\nFour\n~~~~\n\ntext",
        [
            'chapter(2, 5, "%sections#sections", {\n"sections"\n}, '
            '(("%sections#two", {\n"Two"\n}, ), ), {',
            'section(3, 2, "%sections#two", {\n"Two"\n})',
            'section(4, 3, "%sections#three", {\n"Three"\n})',
            'section(5, 4, "%sections#four", {\n"Four"\n})',
        ],
    ),
    "bullets": (
        "md",
        "- one\n- two\n  - inner\n\n* first\n\n  more\n* second",
        [
            'bullets(true,\n{\n"one"\n},\n{\n"two"\nbullets(true,\n{\n"inner"\n},\n)\n},',
            'bullets(false,\n{\np({\n"first"\n})\np({\n"more"\n})\n},',
        ],
    ),
    "numbers": (
        "rst",
        "(c) three\n(d) four",
        ['numbers(true, "(a)", 3,\n{\n"three"\n},'],
    ),
    "definitions": (
        "rst",
        "term : kind\n  Text.\n\n  More.",
        [
            'definitions(\ndefinition({\n"term"\nclassifier({\n"kind"\n})\n}, '
            '{\n"Text."\np({\n"More."\n})\n}),',
        ],
    ),
    "fields": (
        "rst",
        "Text.\n\n:name: value\n\n-v, --verbose  talk more",
        [
            'fields(\nterms.item({\n"name"\n}, {\n"value"\n}),',
            'terms.item(held-lit("-v, --verbose"), {',
        ],
    ),
    "lines": (
        "rst",
        "| one\n|   two",
        ['lines({\n"one"\nlinebreak()\nh(1.5em)\n"two"\nlinebreak()\n})'],
    ),
    "quotation": (
        "rst",
        "Text.\n\n  Quoted.\n\n  -- Somebody",
        ['quotation({\np({\n"Quoted."\n})\nattribution({\n"Somebody"\n})\n})'],
    ),
    "boxes": (
        "md",
        ":::{note}\nText.\n:::\n\n:::{tip}\nText.\n:::\n\n:::{warning}\nText.\n:::\n\n"
        ":::{seealso}\nText.\n:::\n\n"
        ":::{admonition} With `code`\n:class: tip\nText.\n:::\n\n"
        "```{topic} A topic\nText.\n```",
        [
            'admonition("note", "Note", true, {\np({\n"Text."\n})\n})',
            'admonition("tip", "Tip", true, {',
            'admonition("warning", "Warning", true, {',
            'admonition("seealso", "See also", true, {',
            'admonition("tip", {\n"With "\nlit("code")\n}, true, {',
            'admonition("note", {\n"A topic"\n}, true, {',
        ],
    ),
    "long-box": (
        "rst",
        ".. note::\n\n   " + "many words " * 90,
        [', "Note", false, {'],
    ),
    "versions": (
        "rst",
        ".. versionadded:: 3.12\n   Text.\n\n.. versionchanged:: 3.13\n   Text.\n\n"
        ".. deprecated:: 3.14\n   Text.\n\n.. versionremoved:: 3.15\n   Text.",
        [
            'version-note("versionadded", {\np({\nversion-label({\n'
            '"Added in version 3.12: "',
            'version-note("versionchanged", {',
            'version-note("deprecated", {',
            'version-note("versionremoved", {',
        ],
    ),
    "code": (
        "md",
        "```python\nx = 1\n```",
        ['listing("x = 1", ((0, ({"x = ";mi("1")}, ), ), ))'],
    ),
    "captioned-code": (
        "md",
        "```{code-block} python\n:caption: examples/x.py\n"
        ":name: the-listing\n:linenos:\n"
        ":lineno-start: 5\n:emphasize-lines: 1\n\nx = 1\ny = 2\n```",
        [
            'anchor("%captioned-code#the-listing")\nlisting(',
            'start: 5, marked: (1, ), caption: {\n"examples/x.py"\n})',
        ],
    ),
    "doctest": (
        "md",
        "```{doctest}\n>>> 1 + 1  # doctest: +ELLIPSIS\n2\n```",
        ['listing(">>> 1 + 1\\n2", ((0, ({gp(">>> ")', '{go("2")}'],
    ),
    "output": (
        "md",
        "```{testcode}\nprint(1)\n```\n\n```{testoutput}\n1\n```\n\nThen:\n\n"
        "```{testcode}\nprint(2)\n```\n\nText.\n\n```{testoutput}\n2\n```",
        [
            ', output: ("1", ((0, ({"1"}, ), ), ), ))',
            'output-block("2", ((0, ({"2"}, ), ), ))',
        ],
    ),
    "console": (
        "md",
        "```console\n$ ls -l\ntotal 0\n```",
        ['{gp("$ ")', '{go("total 0")}'],
    ),
    "table": (
        "md",
        "| name | *what* |\n| :--- | ---: |\n| `open` | a file |",
        [
            "data-table(none, none, none, (auto, auto, ), 1, 0, "
            '(table.cell({\n"name"\n}, align: left), ',
            'table.cell({\nlit("open")\n}, align: left), '
            'table.cell({\n"a file"\n}, align: right), ))',
        ],
    ),
    "numbered-table": (
        "rst",
        ".. list-table:: Modes\n   :name: modes\n"
        "   :header-rows: 1\n   :stub-columns: 1\n"
        "   :widths: 1 3\n\n   * - mode\n     - use\n   * - r\n     - read\n\n"
        "See :numref:`modes`.",
        [
            'data-table("%numbered-table#modes", "21-1", {\n"Modes"\n}, '
            "(1fr, 3fr, ), 1, 1,",
            'xref("%numbered-table#modes", true, {\n"Table\u00a021-1"\n})',
        ],
    ),
    "spans": (
        "rst",
        "+---+---+\n| a | b |\n|   +---+\n|   | c |\n+---+---+\n| d     |\n+-------+",
        ['table.cell({\n"a"\n}, rowspan: 2)', 'table.cell({\n"d"\n}, colspan: 2)'],
    ),
    "csv": (
        "rst",
        ".. csv-table::\n   :header: a, b\n\n   1, 2",
        ['table.cell({\n"a"\n})', 'table.cell({\n"2"\n})'],
    ),
    "image": (
        "md",
        '```{image} square.svg\n:alt: A blue "square"\n:width: 100px\n```\n\n'
        "![A square](square.svg)\n\nIn ![a square](square.svg) text.",
        [
            'picture("/images/square.svg", alt: "A blue \\"square\\"", width: 75pt)',
            'picture("/images/square.svg", alt: "A square")',
            'inline-picture("/images/square.svg", alt: "a square")',
        ],
    ),
    "figure": (
        "rst",
        ".. figure:: square.svg\n   :alt: A square\n   :name: square\n\n"
        "   The *caption*.\n\n"
        "   The legend.\n\n.. figure:: square.svg\n   :alt: A square\n",
        [
            'picture-figure("%figure#square", "25-1", '
            '{\n"The "\nemph({\n"caption"\n})\n"."\n}',
            'p({\n"The legend."\n})',
            "picture-figure(none, none, none, none, {\n",
        ],
    ),
    "references": (
        "md",
        "(here)=\n## A place\n\nSee {ref}`here`, {ref}`here`, {doc}`lead` and "
        "{term}`iterator`.\n\n## Another\n\n{ref}`here`",
        [
            'xref("%references#here", true, {\n"A place"\n})\n", "\n'
            'xref("%references#here", false, {',
            'xref("%lead#lead", true, {\n"lead"\n})',
            'xref("%back#term-iterator", false, {',
            'p({\nxref("%references#here", true, {',
        ],
    ),
    "links": (
        "md",
        "[site](https://example.org/a) again [site](https://example.org/a) and "
        "<https://example.org/b/> and [mail](mailto:a@example.org)",
        [
            'external("https://example.org/a", {\n"site"\n})\n'
            'foot(url("https://example.org/a", "example.org/a"))\n" again "\n'
            'external("https://example.org/a", {\n"site"\n})\n" and "',
            'url("https://example.org/b/", "https://example.org/b/")\n" and "',
        ],
    ),
    "footnotes": (
        "md",
        "One[^a] two[^a].\n\n[^a]: The *note*.\n\n    More.",
        [
            'note("%footnotes#a", {\n"The "\nemph({\n"note"\n})\n"."\n'
            'p({\n"More."\n})\n})',
            'note-again("%footnotes#a")',
        ],
    ),
    "citation": (
        "rst",
        "See [Ref]_.\n\n.. [Ref] A book.",
        ['xref("%citation#ref"', 'citation-label({\n"Ref"\n})', '"A book."'],
    ),
    "marks": (
        "rst",
        "Text.\n\n.. index:: single: file; copy\n\nCopied.\n\n"
        ".. index:: see: mutex; lock\n\n"
        ":index:`inline`",
        ['p({\nanchor("%marks#index-0")\n"Copied."\n})', 'anchor("%marks#index-2")'],
    ),
    "small": (
        "rst",
        ".. rubric:: A rubric\n\n.. centered:: Middle\n\n.. hlist::\n   :columns: 2\n\n"
        "   * a\n   * b\n\nText.\n\n----\n\nText.\n\n.. a comment\n\n"
        ".. container:: box\n\n   Boxed.\n\n:download:`the picture <square.svg>`",
        [
            'minor-title({\n"A rubric"\n})',
            'centered({\n"Middle"\n})',
            "hlist(\n{\nbullets(true,",
            "ornament()",
            'p({\n"Boxed."\n})',
            'lit("the picture")',
        ],
    ),
    "marked-title": (
        "md",
        "Text.\n\n## The {index}`word` in a title\n\nMore.\n\nSee the {ref}`genindex`.",
        [
            ' in a title"\n})\np({\nanchor("%marked-title#index-0")\n"More."',
            'xref("%genindex", true, {',
        ],
    ),
    "raw": (
        "rst",
        ".. raw:: html\n\n   <hr>\n\n.. raw:: typst\n\n   v(1pt)\n\n.. only:: html\n\n"
        "   Not here.\n\n.. only:: typst\n\n   Here.",
        ["\nv(1pt)\n", 'p({\n"Here."\n})'],
    ),
    "substitution": (
        "rst",
        "|x|\n\n.. |x| replace:: *result*",
        ['emph({\n"result"\n})'],
    ),
    "description": (
        "rst",
        ".. py:function:: atomic(path, text='', /, *, mode=1) -> None\n\n   Write.\n\n"
        ":py:func:`atomic`",
        [
            'signature("%description#atomic", {',
            '"atomic"',
            '"("',
            '" → "',
            "description-body({",
            'xref("%description#atomic", true, {\nlit("atomic()")',
        ],
    ),
    "parsed": (
        "rst",
        ".. parsed-literal::\n\n   a *b*\n   c",
        ['listing("a b\\nc", ((0, ({"a b"}, {"c"}, ), ), ))'],
    ),
    "last-rows": (
        "rst",
        ".. csv-table::\n   :header: head\n\n   one\n   two\n   three",
        [
            '(table.cell({\n"one"\n}), ), '
            '(table.cell({\n"two"\n}), table.cell({\n"three"\n}), ))',
        ],
    ),
    "announcement": (
        "md",
        "Lead.\n\nShort, then code.\n\n```python\nx = 1\n```\n\nA list:\n\n- one\n\n"
        "Short, then text.\n\nA note.[^n]\n\n```python\nx = 1\n```\n\n"
        + "Long text. " * 30
        + "\n\n```python\nx = 1\n```\n\n[^n]: It must stay with its mark.",
        [
            'announcement({\n"Short, then code."\n})',
            'announcement({\n"A list:"\n})',
            'p({\n"Short, then text."\n})',
            'p({\n"A note."\nnote(',
            'p({\n"Long text. ',
        ],
    ),
    "held-code": (
        "md",
        "`os.path` `f()` `-X dev` `python -m http.server --bind localhost`",
        [
            'lit("os.path")',
            'lit("f()")',
            'held-lit("-X dev")',
            'held-lit("python ", "-m ", "http.server ", "--bind ", "localhost")',
        ],
    ),
    "page-breaks": (
        "md",
        "```python\n" + "a = 1\n" * 5 + "\n\n" + "b = 2\n" * 5 + "```",
        ['{"a = ";mi("1")}, ), ), (2, ({"b = ";mi("2")}, '],
    ),
    "code-with-tabs": ("md", "```text\na\tb\n```", ['listing("a       b", ']),
}
LEFT_OUT = ["Not here", "<hr>", "a comment", "ELLIPSIS"]


@pytest.fixture(scope="module")
def book(make_book: MakeBook, tmp_path_factory: pytest.TempPathFactory) -> Book:
    files = {
        "index.rst": "Book\n====\n\n.. toctree::\n\n   front\n   part\n   back\n",
        "front.md": "# Front\n\n## Section\n\nText.\n\n```{table} Uncounted\n\n| a |\n"
        "| --- |\n| b |\n```\n\n```{table} Uncounted\n\n| a |\n| --- |\n| b |\n```\n",
        "part.rst": "Part\n====\n\nThe part.\n\n.. toctree::\n\n"
        + "".join(f"   {name}\n" for name in CASES),
        "back.md": "# Back\n\n```{glossary}\niterator\n    Text.\n```\n",
        "square.svg": SVG,
    }
    for name, (suffix, source, _) in CASES.items():
        title = f"# {name}" if suffix == "md" else f"{name}\n{'=' * len(name)}"
        files[f"{name}.{suffix}"] = f"{title}\n\n{source}\n"
    book = make_book(tmp_path_factory.mktemp("nodes"), files)
    assert book.warnings == ""
    assert book.status == 0
    return book


@pytest.mark.parametrize("name", CASES)
def test_node(book: Book, name: str) -> None:
    typst = book.chapter(name)
    for expected in CASES[name][2]:
        assert expected in typst
    for text in LEFT_OUT:
        assert text not in typst


def test_abbreviation_is_explained_once(book: Book) -> None:
    assert book.chapter("roles").count("global lock") == 1


def test_part(book: Book) -> None:
    typst = book.chapter("part")
    assert 'part(1, "%part#part", {\n"Part"\n}, ((1, "%emphasis#emphasis", {' in typst
    assert typst.count("#id") == 0


def test_front_and_back_have_no_numbers(book: Book) -> None:
    assert 'chapter(1, none, "%front#front"' in book.chapter("front")
    assert 'chapter(1, none, "%back#back"' in book.chapter("back")
    assert ', none, {\n"Uncounted"\n}' in book.chapter("front")
    main = (book.folder / "book.typ").read_text("utf-8")
    assert main.index("chapters/front.typ") < main.index("#main-matter")
    assert main.index("#main-matter") < main.index("chapters/part.typ")


def test_labels_are_unique(book: Book) -> None:
    """Each label is given once: Typst would refuse a reference to two places."""
    labels: Counter[str] = Counter()
    for path in (book.folder / "chapters").glob("*.typ"):
        for line in path.read_text("utf-8").splitlines():
            for head in ("anchor(", "section(", "chapter(", "part(", "signature("):
                if line.startswith(head) and '"%' in line:
                    labels[line.split('"')[1]] += 1
    assert len(labels) > 40
    assert max(labels.values()) == 1


def test_index(book: Book) -> None:
    main = (book.folder / "book.typ").read_text("utf-8")
    index = main[main.index("index-page(") :]
    assert 'index-letter("F")\nindex-entry(0, "file", ())\n' in index
    assert 'index-entry(1, "copy", (("%marks#index-0", false, ), ))' in index
    assert 'index-entry(0, "mutex", ())\nindex-see("see", "lock")' in index
    assert 'index-entry(0, "iterator", (("%back#term-iterator", true, ), ))' in index


def test_places_are_noted(book: Book) -> None:
    text = (book.folder / "chapters/lead.typ").read_text("utf-8")
    assert "// @lead:4\nlead({" in text


def test_book_can_be_read(book: Book) -> None:
    assert len(PdfReader(book.pdf).pages) > len(CASES)
