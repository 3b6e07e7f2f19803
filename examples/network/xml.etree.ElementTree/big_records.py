"""Read a large XML file record by record."""

import xml.etree.ElementTree as ET
from collections.abc import Iterator
from typing import BinaryIO


def big_records(file: BinaryIO, tag: str) -> Iterator[ET.Element]:
    """Yield each complete element called tag, and forget it afterwards.

    Raise ParseError where the document breaks off, after what came before.
    """
    open_elements: list[ET.Element] = []
    for event, element in ET.iterparse(file, ("start", "end")):
        if event == "start":
            open_elements.append(element)
            continue
        open_elements.pop()
        if element.tag == tag:
            yield element
            if open_elements:
                del open_elements[-1][:]  # the parent's children so far
