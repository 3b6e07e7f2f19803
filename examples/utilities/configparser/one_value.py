"""Change one value of a settings file and leave the rest as it is."""

import re
from configparser import ConfigParser


def read_raw(text: str) -> ConfigParser:
    """Parse text without interpolation."""
    parser = ConfigParser(interpolation=None)
    parser.read_string(text)
    return parser


def change(text: str, section: str, key: str, value: str) -> str:
    """Return text with another value after key, comments and all.

    Raises configparser.NoSectionError, and ValueError where it does not
    know how: the key is not there, or a value has several lines.
    """
    expected = read_raw(text)
    expected.set(section, key, value)
    wanted = re.compile(rf"(\s*{re.escape(key)}\s*[=:][ \t]*).*", re.I)
    lines = text.splitlines(keepends=True)
    current = None
    for number, line in enumerate(lines):
        if header := re.match(r"\s*\[(.+)\]", line):
            current = header[1]
        elif current == section and (found := wanted.match(line)):
            lines[number] = f"{found[1]}{value}\n"
    changed = "".join(lines)
    if read_raw(changed) != expected:
        raise ValueError(f"cannot change [{section}] {key}")
    return changed
