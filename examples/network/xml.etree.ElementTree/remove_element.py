"""Remove an element, but not the text after it."""

import xml.etree.ElementTree as ET


def remove_element(parent: ET.Element, child: ET.Element) -> None:
    """Remove child from parent and leave its tail where it was.

    Raise ValueError if child is not directly in parent.
    """
    index = list(parent).index(child)
    tail = child.tail or ""
    if index:
        before = parent[index - 1]
        before.tail = (before.tail or "") + tail
    else:
        parent.text = (parent.text or "") + tail
    del parent[index]
