"""One test over many titles, with a subtest for each."""

import re
import unittest


def file_name(title: str) -> str:
    """Return the name of the file for a photo with this *title*."""
    return re.sub(r"\W+", "-", title.lower()) + ".jpg"


class FileNameTest(unittest.TestCase):
    def test_file_name(self) -> None:
        cases = {
            "Old tram": "old-tram.jpg",
            "Tram 28 (Lisbon)": "tram-28-lisbon.jpg",
            "Night": "night.jpg",
            "What?": "what.jpg",
        }
        for title, expected in cases.items():
            with self.subTest(title=title):
                self.assertEqual(file_name(title), expected)
