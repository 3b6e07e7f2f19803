"""Read a JSON document that a stranger sent."""

import json
import sys
from typing import Any

LIMIT = 100_000  # bytes: no request of ours is larger


def parse_request(body: bytes) -> Any:
    """Return the value in body; raise ValueError if anything is wrong."""
    if len(body) > LIMIT:
        raise ValueError(f"over {LIMIT} bytes")
    try:
        return json.loads(body)
    except RecursionError:
        raise ValueError("nested too deeply") from None


def main() -> None:
    try:
        parse_request(sys.stdin.buffer.read(LIMIT + 1))
    except ValueError as error:
        sys.exit(f"refused: {error}")


if __name__ == "__main__":
    main()
