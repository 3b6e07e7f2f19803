"""Parse XML from strangers: limited size and depth, no DTD."""

import xml.etree.ElementTree as ET

MAX_BYTES = 1_000_000
MAX_DEPTH = 100


class CarefulBuilder(ET.TreeBuilder):
    """A builder that refuses entities, and elements nested too deeply."""

    depth = 0

    def doctype(
        self, name: str, pubid: str | None, system: str | None
    ) -> None:
        raise ValueError("XML with a DOCTYPE is not accepted")

    def start(self, tag: str, attrs: dict[str, str]) -> ET.Element:
        self.depth += 1
        if self.depth > MAX_DEPTH:
            raise ValueError(f"XML deeper than {MAX_DEPTH} is not accepted")
        return super().start(tag, attrs)

    def end(self, tag: str) -> ET.Element:
        self.depth -= 1
        return super().end(tag)


def careful_parse(data: bytes) -> ET.Element:
    """Return the root of data; raise ValueError or ParseError."""
    if len(data) > MAX_BYTES:
        raise ValueError(f"XML over {MAX_BYTES} bytes is not accepted")
    return ET.fromstring(data, ET.XMLParser(target=CarefulBuilder()))
