"""Check files against a list of SHA-256 digests, like `sha256sum -c`."""

import hashlib
import re
import sys
from pathlib import Path

LINE = re.compile(r"([0-9a-f]{64}) [ *](.+)", re.IGNORECASE)


def sha256_of(path: Path) -> str:
    """Return the SHA-256 digest of a file, in hexadecimal."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def check(sums: Path) -> dict[str, str]:
    """Return a verdict for each file named in *sums*, beside which it lies.

    Raises ValueError for a line that is not `digest  name`.
    """
    verdicts = {}
    lines = sums.read_text(encoding="utf-8").splitlines()
    for number, line in enumerate(lines, start=1):
        match = LINE.fullmatch(line)
        if match is None:
            raise ValueError(f"{sums}:{number}: not a digest and a name")
        expected, name = match.groups()
        path = sums.parent / name
        if not path.is_file():
            verdicts[name] = "MISSING"
        else:
            equal = sha256_of(path) == expected.lower()
            verdicts[name] = "OK" if equal else "FAILED"
    return verdicts


if __name__ == "__main__":
    for name, verdict in check(Path(sys.argv[1])).items():
        print(f"{name}: {verdict}")
