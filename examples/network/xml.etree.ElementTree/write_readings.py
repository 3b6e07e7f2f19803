"""Write a large XML file, one element at a time."""

import xml.etree.ElementTree as ET
from collections.abc import Iterable
from typing import TextIO


def write_readings(file: TextIO, rows: Iterable[tuple[str, float]]) -> None:
    """Write a document with a reading for each (time, celsius) in rows.

    The file must be open with encoding="utf-8".
    """
    file.write('<?xml version="1.0" encoding="UTF-8"?>\n<readings>\n')
    for time, celsius in rows:
        reading = ET.Element("reading", at=time)
        reading.text = str(celsius)
        file.write(ET.tostring(reading, encoding="unicode") + "\n")
    file.write("</readings>\n")
