"""Parse XML so that prefixes and comments survive writing it again."""

import os
import re
import xml.etree.ElementTree as ET


class Keeper(ET.TreeBuilder):
    """A builder that keeps comments and registers the prefixes it meets."""

    def __init__(self) -> None:
        super().__init__(insert_comments=True, insert_pis=True)

    def start_ns(self, prefix: str, uri: str) -> None:
        if not re.fullmatch(r"ns\d+", prefix):  # reserved: ValueError
            ET.register_namespace(prefix, uri)


def parse_keeping(path: str | os.PathLike[str]) -> ET.ElementTree:
    """Return the tree of the file at path, with its comments.

    Its prefixes are registered for the whole process.
    """
    return ET.parse(path, ET.XMLParser(target=Keeper()))
