"""Ask again when a failure may pass."""

import random
import time
from collections.abc import Callable
from http.client import HTTPException
from urllib.error import HTTPError
from urllib.request import Request, urlopen

PASSING = {429, 500, 502, 503, 504}


def fetch_patiently(
    request: str | Request,
    attempts: int = 4,
    sleep: Callable[[float], object] = time.sleep,
) -> bytes:
    """Return the body, or raise the error of the last attempt."""
    for attempt in range(1, attempts + 1):
        asked = ""
        try:
            with urlopen(request, timeout=10) as response:
                return response.read()
        except HTTPError as error:
            if error.code not in PASSING or attempt == attempts:
                raise
            with error:
                asked = error.headers.get("Retry-After", "")
        except (OSError, HTTPException):
            if attempt == attempts:
                raise
        # Retry-After may also be a date: then the pause is ours.
        pause = 2**attempt * random.uniform(0.5, 1)
        sleep(min(int(asked), 60) if asked.isdecimal() else pause)
    raise ValueError("attempts must be 1 or more")
