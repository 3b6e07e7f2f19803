"""Pygments tokens as calls of the template's colour functions, line by line."""

from __future__ import annotations

from pygments.lexer import Lexer
from pygments.token import Token, _TokenType

from .markup import call, literal

# The template's function for a token type; a subtype has its parent's.
FUNCTIONS = {
    Token.Comment: "cm",
    Token.Generic.Deleted: "gt",
    Token.Generic.Error: "gt",
    Token.Generic.Heading: "kw",
    Token.Generic.Inserted: "st",
    Token.Generic.Output: "go",
    Token.Generic.Prompt: "gp",
    Token.Generic.Traceback: "gt",
    Token.Keyword: "kw",
    Token.Keyword.Constant: "kc",
    Token.Literal.Number: "mi",
    Token.Literal.String: "st",
    Token.Literal.String.Doc: "sd",
    Token.Literal.String.Escape: "si",
    Token.Literal.String.Interpol: "si",
    Token.Name.Attribute: "nb",
    Token.Name.Builtin: "nb",
    Token.Name.Builtin.Pseudo: "kc",
    Token.Name.Class: "nc",
    Token.Name.Decorator: "deco",
    Token.Name.Exception: "ne",
    Token.Name.Function: "nf",
    Token.Name.Tag: "kw",
    Token.Operator.Word: "kw",
}


def function_of(kind: _TokenType) -> str | None:
    """Return the template's function for a token type, ``None`` for plain text."""
    while kind is not None and kind not in FUNCTIONS:
        kind = kind.parent
    return FUNCTIONS.get(kind)


def styled_lines(source: str, lexer: Lexer) -> list[str]:
    """Return one Typst code block for each line of *source*.

    Raises ``pygments.filters.ErrorToken`` where the lexer has Sphinx's filter for
    errors and *source* is not in its language.
    """
    lexer.stripnl = False
    lines: list[list[tuple[str | None, str]]] = [[]]
    for kind, value in lexer.get_tokens(source):
        function = function_of(kind)
        for n, piece in enumerate(value.split("\n")):
            if n:
                lines.append([])
            line = lines[-1]
            # Blanks take the colour of what they follow: fewer calls to lay out.
            if line and piece and (piece.isspace() or line[-1][0] == function):
                line[-1] = line[-1][0], line[-1][1] + piece
            elif piece:
                line.append((function, piece))
    del lines[source.count("\n") + 1 :]  # the lexer ended the source with a newline
    return [
        "{" + ";".join(call(f, literal(t)) if f else literal(t) for f, t in line) + "}"
        for line in lines
    ]
