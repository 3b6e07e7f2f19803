"""Show the line in which a document stops being XML."""

import xml.etree.ElementTree as ET


def explained(data: bytes) -> str:
    """Return the error in data with its line and a mark, or "".

    The line is shown as UTF-8, whatever the document declares.
    """
    try:
        ET.fromstring(data)
    except ET.ParseError as error:
        line, column = error.position  # lines count from 1, columns from 0
        text = data.decode(errors="replace").split("\n")[line - 1]
        return f"{error}\n{text}\n{' ' * column}^"
    return ""
