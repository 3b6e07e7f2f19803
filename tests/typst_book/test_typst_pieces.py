"""The pieces that need no Sphinx: escaping, words, fonts, widths, colours."""

from __future__ import annotations

import json
import unicodedata
from pathlib import Path

import pytest
import typst
from docutils import nodes
from pygments.lexers import get_lexer_by_name
from pygments.token import Token
from typst_book import (
    breaks,
    builder,
    compiler,
    glyphs,
    highlight,
    images,
    markup,
    tables,
    words,
)
from typst_book.translator import length

HOSTILE = [
    'quotes " and \\ and \\" and \\n',
    "#let x = 1; $a^2$ *bold* _it_ @ref <label> `raw` // no /* no */ ~ = - + [x] {y}",
    "tab\tnewline\nreturn\r",
    "bell\x07 escape\x1b delete\x7f next line\x85",
    "line\u2028paragraph\u2029",
    "no-break\u00a0 narrow\u202f zero\u200b",
    "astral 😀 𝄞 combining e\u0301 é",
    '\\u{41} \\u{110000} "',
    "",
]


@pytest.mark.parametrize("text", HOSTILE)
def test_literal_round_trip(text: str) -> None:
    """Typst reads exactly the text that was written."""
    source = f"#metadata({markup.literal(text)})<text>"
    found = typst.query(source.encode(), "<text>", field="value", one=True)
    assert json.loads(found) == text


def test_literal_is_one_line() -> None:
    assert all(len(markup.literal(text).splitlines()) == 1 for text in HOSTILE)


def test_call() -> None:
    assert markup.call("f", "1", a_b="2", c=None) == "f(1, a-b: 2)"
    assert markup.array([]) == "()"
    assert markup.array(["1"]) == "(1, )"  # not a parenthesis around a number
    assert markup.block([]) == "{}"
    assert markup.optional(None) == "none"


def test_french_words() -> None:
    french = words.words("fr")
    assert french["chapter"] == "Chapitre"
    assert french["part"] == "Partie"
    assert french["contents"] == "Table des matières"
    assert french["table"] == "Tableau"
    assert french.keys() == words.MESSAGES.keys()
    catalog = words.LOCALE / "fr/LC_MESSAGES/typst_book.po"
    assert catalog.read_text("utf-8").count('msgid "') == len(french) + 1


@pytest.mark.parametrize("language", ["en", "pt_BR", "xx"])
def test_words_without_catalog_are_english(language: str) -> None:
    assert words.words(language) == words.MESSAGES


def test_regional_language_has_its_language_s_words() -> None:
    assert words.words("fr_CA") == words.words("fr")


@pytest.mark.parametrize(
    "text",
    [
        "Où l’œuvre « naïve » coûte 5 € : ça suffit !",
        "ÀÂÄÇÉÈÊËÎÏÔÖŒÙÛÜŸÆ àâäçéèêëîïôöœùûüÿæ ß ñ",
        "\u00a0\u202f – — … ‘ ’ “ ” ‹ › · • † ‡ § ¶ © ® ™",
        "← ↑ → ↓ ↔ ⇒ ✓ × ÷ ± ≤ ≥ ≠ ≈ ∞ √ ∑ µ π ½ ² ³",
        "├── └── │ ┌─┐ ┴ ┬ ┼ ╭╮╰╯ █▓▒░ ■ □ ● ○",
        "".join(map(chr, range(0x20, 0x7F))),
    ],
)
def test_fonts_have(text: str) -> None:
    assert glyphs.missing(text) == []


def test_fonts_do_not_have() -> None:
    assert glyphs.missing("a 日 b 😀 a\x1b") == ["\x1b", "日", "😀"]


def test_cmap_agrees_with_typst() -> None:
    """Every letter that the cmap names is set without complaint."""
    font = glyphs.FONTS / "SourceSerif4-Regular.ttf"
    points = glyphs.cmap(font.read_bytes())
    letters = [c for c in map(chr, sorted(points)) if unicodedata.category(c)[0] == "L"]
    assert len(letters) > 400
    for text, fits in (("".join(letters), True), ("\u05d0", False)):
        source = (
            '#set text(font: "Source Serif 4", fallback: false, lang: "en")\n'
            f'#set document(title: "x")\n#{markup.literal(text)}'
        )
        fonts = typst.Fonts(
            include_system_fonts=False,
            include_embedded_fonts=False,
            font_paths=[str(glyphs.FONTS)],
        )
        compile_it = typst.Compiler(source.encode(), font_paths=fonts).compile
        if fits:
            compile_it(format="pdf", pdf_standards="a-2a")
        else:
            with pytest.raises(typst.TypstError, match="could not be displayed"):
                compile_it(format="pdf", pdf_standards="a-2a")


def test_fonts_are_small_and_licensed() -> None:
    fonts = list(glyphs.FONTS.glob("*.ttf"))
    assert sum(font.stat().st_size for font in fonts) < 5_000_000
    for font in fonts:
        licence = glyphs.FONTS / f"LICENSE-{font.stem.split('-')[0]}.txt"
        assert "SIL OPEN FONT LICENSE" in licence.read_text("utf-8")


def row(*cells: str) -> nodes.row:
    """A table's row; a cell in backquotes is code."""
    made = nodes.row()
    for text in cells:
        kind = nodes.literal if text.startswith("`") else nodes.inline
        text = text.strip("`")
        made += nodes.entry("", nodes.paragraph("", "", kind(text, text)))
    return made


PROSE = "a sentence of prose that goes on for longer than the page is wide, " * 2


def shares(*rows: nodes.row) -> list[float]:
    widths = tables.column_widths(len(rows[0]), rows)
    return [float(width.removesuffix("fr")) for width in widths]


def test_small_table_keeps_its_widths() -> None:
    assert tables.column_widths(2, [row("mode", "`r`")]) == ["auto", "auto"]


def test_nearly_full_table_fills_the_page() -> None:
    words = "some words that nearly fill the page of a book"
    one, two = shares(row(words, "and these here"))
    assert one > two


def test_code_is_not_broken_without_need() -> None:
    name, prose = shares(row("`os.path.commonpath`", PROSE))
    assert name >= tables.text_width("os.path.commonpath", code=True)
    assert prose > 2 * name
    assert name + prose == pytest.approx(tables.MEASURE, abs=tables.STEP)


def test_long_dotted_name_breaks() -> None:
    long = "xml.etree.ElementTree.XMLPullParser.read_events.and_more.of_it_still"
    rows = [row(f"`{long}`", PROSE), row("`short`", PROSE)]
    widths = tables.column_widths(2, rows)
    tables.mark_breaks(widths, rows)
    name = float(widths[0].removesuffix("fr"))
    assert name < tables.text_width(long, code=True)
    assert name >= tables.text_width("XMLPullParser.", code=True)
    assert rooms(rows)[0] < len(long)
    assert rooms(rows)[1] > len("short")


def rooms(rows: list[nodes.row]) -> list[int]:
    return [code["room"] for made in rows for code in made.findall(nodes.literal)]


def test_narrow_columns_keep_their_names_whole() -> None:
    """Where not all names fit, the widest ones break, and not the short ones."""
    wide = "`averyveryverylong.dottednameofmany.partsthatgoeson.andon.andonand.on`"
    name, _, _ = shares(row("`hardlink_to()`", wide, wide.replace("a", "b")))
    assert name >= tables.text_width("hardlink_to()", code=True)


def test_unbreakable_name_does_not_take_the_table() -> None:
    rows = [row(f"`{'0123456789abcdef' * 8}`", PROSE)]
    widths = tables.column_widths(2, rows)
    share = float(widths[0].removesuffix("fr"))
    tables.mark_breaks(widths, rows)
    room = rooms(rows)[0]
    assert room * tables.MONO <= share
    parts = breaks.pieces("0123456789abcdef" * 8, room, room)
    assert max(map(len, parts)) <= room


def test_room_of_given_widths() -> None:
    rows = [row("`averylongnamewithoutbreak`", "text")]
    tables.mark_breaks(["1fr", "9fr"], rows)
    assert rooms(rows) == [int((0.1 * tables.MEASURE - tables.PADDING) / tables.MONO)]


@pytest.mark.parametrize(
    ("code", "parts"),
    [
        ("-X dev", ["-X dev"]),
        ("; rm -rf ~", ["; rm -rf ~"]),
        ("/tmp", ["/tmp"]),
        ("python -m http.server 8000", ["python ", "-m ", "http.server ", "8000"]),
        ("find / -name secrets.txt", ["find ", "/ ", "-name ", "secrets.txt"]),
        ("rsync --archive photos/ ~", ["rsync ", "--archive ", "photos/ ~"]),
        (
            "os.path.supports_unicode_filenames",
            ["os.", "path.", "supports_", "unicode_", "filenames"],
        ),
        (
            "/usr/share/zoneinfo/Europe/Paris",
            ["/usr/", "share/", "zoneinfo/", "Europe/", "Paris"],
        ),
        ("object.__getattribute__(self)", ["object.", "__getattribute__(", "self)"]),
        ("xxxxxxxxxxxxxxxxxxxxx.y", ["xxxxxxxxxxxxxxxxxxxxx.y"]),
        ("a" * 70, ["a" * 60, "a" * 10]),
    ],
)
def test_inline_code_breaks_at_good_places(code: str, parts: list[str]) -> None:
    assert breaks.pieces(code) == parts


@pytest.mark.parametrize("code", ["os.path", "f()", "__init__", "été", "3.12"])
def test_solid_code(code: str) -> None:
    assert breaks.is_solid(code)


@pytest.mark.parametrize("code", ["-X", "/tmp", "a=1", "f()(x)", "a b", "a|b", "!"])
def test_code_that_typst_could_break(code: str) -> None:
    assert not breaks.is_solid(code)


def numbered(pattern: str) -> list[str]:
    """Lines of code: one for each ``x`` of *pattern*, and a blank one for ``_``."""
    return ["" if shape == "_" else f"x = {n}" for n, shape in enumerate(pattern)]


@pytest.mark.parametrize(
    ("pattern", "numbers"),
    [
        ("xxxx_xxxx", []),  # short
        ("xxxxx__xxxxx", [7]),
        ("xx_xxxxxxxxx_xx", []),  # nothing short at either end
        ("xxxx_xxx_xxxxx_xxxxxx", [9, 15]),
        ("x" * 12, [5, 6, 7]),  # a long stretch breaks, though not next to its ends
    ],
)
def test_listing_breaks_at_blank_lines(pattern: str, numbers: list[int]) -> None:
    assert breaks.page_breaks(numbered(pattern)) == numbers


def test_listing_does_not_break_in_or_after_a_docstring() -> None:
    lines = ["import os", "", "", "def f():", '    """One.', "", "    Two.", '    """']
    lines += ["", "    a = 1", "    b = 1", "", "    c = 1", *["    d = 1"] * 5]
    assert breaks.page_breaks(lines) == [12]


def test_long_stretch_does_not_break_after_a_head() -> None:
    lines = ["x = 1"] * 4 + ["for x in y:", "    z(", "        x", "    )"]
    lines += ["x = 1"] * 6
    assert breaks.page_breaks(lines) == [8, 9]


def session(*outputs: int) -> list[str]:
    """Lines of a session whose prompts have *outputs* lines of output each."""
    return [line for count in outputs for line in (">>> f()", *["output"] * count)]


@pytest.mark.parametrize(
    ("outputs", "numbers"),
    [
        ((1, 1, 1, 1, 1, 1), []),  # short
        ((1, 1, 1, 1, 1, 1, 1), [6, 8]),
        ((5, 8), [6]),  # a traceback stays with its prompt
    ],
)
def test_session_breaks_at_prompts(outputs: tuple, numbers: list[int]) -> None:
    assert breaks.page_breaks(session(*outputs)) == numbers


def test_chunks_leave_out_the_blank_lines_between_them() -> None:
    lines = numbered("xxxxx__xxx_x_xxxxx")
    parts = breaks.chunks(lines, [7, 13])
    assert parts == [(0, 0, 5), (2, 7, 12), (1, 13, 18)]
    assert sum(end - start + blanks for blanks, start, end in parts) == len(lines)


def test_one_long_cell_does_not_rule_the_table() -> None:
    """The many rows with long prose get the room, not the one with a long name."""
    rows = [row("`a_rather_long_name, and_a_second_name, third`", "nothing")]
    rows += [row("`short`", PROSE) for _ in range(20)]
    name, prose = shares(*rows)
    assert prose > 1.5 * name


def test_spanning_cells_are_left_out() -> None:
    wide = row(PROSE)
    wide[0]["morecols"] = 1
    assert tables.column_widths(2, [wide, row("a", "b")]) == ["auto", "auto"]


def test_highlighted_lines() -> None:
    source = '# note\n\ndef f():\n    return "é\\n"'
    lines = highlight.styled_lines(source, get_lexer_by_name("python"))
    assert lines == [
        '{cm("# note")}',
        "{}",
        '{kw("def ");nf("f");"():"}',
        r'{"    ";kw("return ");st("\"é");si("\\n");st("\"")}',
    ]


@pytest.mark.parametrize("source", ["\n\nx = 1", "x = 1\n\n", "x", "", " \n x"])
def test_highlighting_keeps_every_line(source: str) -> None:
    lines = highlight.styled_lines(source, get_lexer_by_name("python"))
    assert len(lines) == source.count("\n") + 1


def test_prompt_and_output() -> None:
    lines = highlight.styled_lines("$ ls -l\ntotal 0", get_lexer_by_name("console"))
    assert lines[0].startswith('{gp("$ ")')
    assert lines[1] == '{go("total 0")}'


def test_token_functions_exist_in_the_template() -> None:
    template = Path(builder.HERE, builder.TEMPLATE).read_text("utf-8")
    for name in set(highlight.FUNCTIONS.values()):
        assert f"#let {name} = " in template
    assert highlight.function_of(Token.Name.Builtin.Whatever) == "nb"
    assert highlight.function_of(Token.Punctuation) is None


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ("50%", "50%"),
        ("100", "75pt"),
        ("100px", "75pt"),
        ("2.5 cm", "2.5cm"),
        ("", None),
        ("wide", None),
    ],
)
def test_length(given: str, expected: str | None) -> None:
    assert length(given) == expected


def test_svg_fonts() -> None:
    svg = (
        '<text font-family="sans-serif"/>'
        '<text font-family="Source Sans 3, Arial"/>'
        '<text style="font-family: monospace; fill: red"/>'
        "<style>text { font-family: 'Source Serif 4', serif }</style>"
    )
    assert images.with_fonts(svg) == (
        "<text font-family=\"'Source Sans 3'\"/>"
        "<text font-family=\"'Source Sans 3', 'Arial'\"/>"
        "<text style=\"font-family: 'Source Code Pro'; fill: red\"/>"
        "<style>text { font-family: 'Source Serif 4', 'Source Serif 4'}</style>"
    )


def test_place_comment_round_trip() -> None:
    match = compiler.PLACE.match(compiler.place_comment("files/os", 12))
    assert match
    assert match.groups() == ("files/os", "12")
