"""Add up a bank statement; log the lines that are no amounts."""

import logging

logger = logging.getLogger("statement")


def total(lines: list[str]) -> float:
    """Return the sum of the amounts."""
    result = 0.0
    for number, line in enumerate(lines, start=1):
        try:
            result += float(line)
        except ValueError:
            logger.exception("line %d left out", number)
    return result


if __name__ == "__main__":
    logging.basicConfig()
    print(total(["12.50", "3,20"]))
