"""Log lines that cannot be forged, and have no secrets in them."""

import logging
import re

SECRET = re.compile(r"(?i)\b(password|token|api_key)=[^\s&]+")
CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029]")


def escape(match: re.Match[str]) -> str:
    return match[0].encode("unicode_escape").decode("ascii")


class SafeFormatter(logging.Formatter):
    """Write each record, with its traceback, on one line of text."""

    def format(self, record: logging.LogRecord) -> str:
        text = SECRET.sub(r"\1=***", super().format(record))
        return CONTROL.sub(escape, text)
