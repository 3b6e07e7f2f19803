"""Log requests with logging, and nothing that a client made up."""

import logging

log = logging.getLogger("web")


class EscapedLog:
    """Put it before a handler: class Shop(EscapedLog, ...)."""

    def log_message(self, format: str, *args: object) -> None:
        text = (format % args).encode("unicode_escape").decode()
        log.info("%s %s", self.address_string(), text)
