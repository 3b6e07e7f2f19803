"""What the patterns of the form accept, and what they refuse."""

import unittest

from form_fields import FIELDS

CASES = {
    "integer": (["0", "-12", "+7"], ["", "1.5", "7\n", "\u0663"]),
    "decimal": (["7", "7.", ".5", "-0.25"], ["", ".", "1,5", "1.2.3"]),
    "colour": (["#fff", "#17466F"], ["fff", "#ffff", "#gggggg"]),
    "clock": (["00:00", "23:59"], ["24:00", "7:30", "07:60"]),
    "user name": (["ada", "r2-d2"], ["a", "2cool", "Ada", "x" * 33]),
    "slug": (["tea", "green-tea"], ["-tea", "tea--green", "tea-"]),
    "quoted": (['""', r'"say \"tea\""'], ['"', r'"tea\"', '"a" "b"']),
    "e-mail": (["ada@example.org"], ["ada", "@example.org", "a@b@c"]),
}


class FieldsTest(unittest.TestCase):
    def test_fields(self) -> None:
        self.assertEqual(FIELDS.keys(), CASES.keys())
        for field, (valid, invalid) in CASES.items():
            for text in valid:
                with self.subTest(field=field, text=text):
                    self.assertTrue(FIELDS[field].fullmatch(text))
            for text in invalid:
                with self.subTest(field=field, text=text):
                    self.assertFalse(FIELDS[field].fullmatch(text))


if __name__ == "__main__":
    unittest.main()
