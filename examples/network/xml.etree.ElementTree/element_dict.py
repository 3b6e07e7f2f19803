"""Turn elements into dictionaries, for JSON, and back."""

import xml.etree.ElementTree as ET
from typing import Any


def to_dict(element: ET.Element) -> dict[str, Any]:
    """Return attributes ("@name"), text ("#text"), lists of children."""
    result: dict[str, Any] = {
        f"@{name}": value for name, value in element.attrib.items()
    }
    if text := (element.text or "").strip():
        result["#text"] = text
    for child in element:
        result.setdefault(child.tag, []).append(to_dict(child))
    return result


def to_element(tag: str, content: dict[str, Any]) -> ET.Element:
    """Return the element of which to_dict() made content."""
    element = ET.Element(tag)
    for name, value in content.items():
        if name == "#text":
            element.text = value
        elif name.startswith("@"):
            element.set(name[1:], value)
        else:
            element.extend([to_element(name, child) for child in value])
    return element
