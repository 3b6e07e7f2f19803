"""The id of the request that is being served, in every log line."""

import logging
from contextvars import ContextVar

request_id = ContextVar("request_id", default="-")


def add_request_id(record: logging.LogRecord) -> bool:
    """Give the record the field ``request_id``: a filter for handlers."""
    record.request_id = request_id.get()
    return True
