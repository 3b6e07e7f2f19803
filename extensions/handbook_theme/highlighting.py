"""The colours of code: the book's, on a light ground and on a dark one.

Every colour has a contrast of 4.5:1 or more with its ground (WCAG 2.1, 1.4.3).
"""

from __future__ import annotations

from typing import ClassVar

from pygments.style import Style
from pygments.token import Token, _TokenType


def styles(
    *,
    text: str,
    comment: str,
    keyword: str,
    builtin: str,
    exception: str,
    function: str,
    decorator: str,
    string: str,
    docstring: str,
    escape: str,
    number: str,
    prompt: str,
    output: str,
) -> dict[_TokenType, str]:
    """Return what each kind of token looks like, with a colour for each role."""
    return {
        Token: text,
        Token.Comment: f"italic {comment}",
        Token.Error: exception,
        Token.Generic.Deleted: exception,
        Token.Generic.Error: exception,
        Token.Generic.Inserted: string,
        Token.Generic.Output: output,
        Token.Generic.Prompt: f"bold {prompt}",
        Token.Generic.Traceback: exception,
        Token.Keyword: f"bold {keyword}",
        Token.Keyword.Constant: f"nobold {keyword}",
        Token.Literal.Number: number,
        Token.Literal.String: string,
        Token.Literal.String.Doc: f"italic {docstring}",
        Token.Literal.String.Escape: escape,
        Token.Literal.String.Interpol: escape,
        Token.Name.Attribute: builtin,
        Token.Name.Builtin: builtin,
        Token.Name.Builtin.Pseudo: keyword,
        Token.Name.Class: f"bold {function}",
        Token.Name.Decorator: decorator,
        Token.Name.Exception: exception,
        Token.Name.Function: function,
        Token.Name.Tag: f"bold {keyword}",
        Token.Operator.Word: f"bold {keyword}",
    }


class LightStyle(Style):
    """Dark colours on near white: the same as in the PDF."""

    background_color = "#f5f7f9"
    highlight_color = "#fbeecb"
    styles: ClassVar = styles(
        text="#1d2229",
        comment="#56626e",
        keyword="#0a4a94",
        builtin="#0b626f",
        exception="#a3301c",
        function="#6a2c91",
        decorator="#7d5300",
        string="#1c6334",
        docstring="#3d6650",
        escape="#8a4b00",
        number="#9a3d00",
        prompt="#7d5300",
        output="#434d59",
    )


class DarkStyle(Style):
    """Light colours on near black."""

    background_color = "#1b2128"
    highlight_color = "#3a3320"
    styles: ClassVar = styles(
        text="#e3e8ee",
        comment="#98a5b3",
        keyword="#8ab8f0",
        builtin="#6fc8d6",
        exception="#f39a88",
        function="#d0a8f0",
        decorator="#e2b866",
        string="#93d0a4",
        docstring="#a3c4ae",
        escape="#f0b070",
        number="#f2a97c",
        prompt="#e3a81d",
        output="#bcc6d1",
    )
