"""The colours of code in an e-book: dark, so that they are readable in grey too.

A screen in colour tells the kinds of token apart by hue, electronic ink by weight and
slope: every colour has a contrast of 7:1 or more with white (WCAG 2.1, 1.4.6).
"""

from __future__ import annotations

from typing import ClassVar

from pygments.style import Style
from pygments.token import Token


class EbookStyle(Style):
    """Dark inks on white."""

    background_color = "#ffffff"
    styles: ClassVar = {
        Token: "#1d2229",
        Token.Comment: "italic #4d555e",
        Token.Generic.Error: "#7d2210",
        Token.Generic.Output: "#434d59",
        Token.Generic.Prompt: "#5e430a",
        Token.Generic.Traceback: "#7d2210",
        Token.Keyword: "bold #0a3d7c",
        Token.Literal.Number: "#6f2c00",
        Token.Literal.String: "#14502a",
        Token.Literal.String.Doc: "italic #2f5140",
        Token.Name.Builtin: "#0a4c56",
        Token.Name.Class: "bold #55207a",
        Token.Name.Decorator: "#5e3f00",
        Token.Name.Exception: "#7d2210",
        Token.Name.Function: "#55207a",
        Token.Name.Tag: "bold #0a3d7c",
        Token.Operator.Word: "bold #0a3d7c",
    }
