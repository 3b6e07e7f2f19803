"""Write a tree so that a failure leaves the old file in place."""

import os
import xml.etree.ElementTree as ET
from pathlib import Path


def save_xml(tree: ET.ElementTree, path: Path) -> None:
    """Replace the file at path with tree, as UTF-8.

    Raise ParseError, and write nothing, if no parser would read the result.
    """
    data = ET.tostring(
        tree.getroot(), encoding="utf-8", xml_declaration=True
    )
    ET.fromstring(data)
    new = path.with_name(path.name + ".new")
    new.write_bytes(data + b"\n")
    os.replace(new, path)
