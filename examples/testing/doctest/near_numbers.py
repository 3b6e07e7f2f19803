"""Compare the numbers of expected outputs with a tolerance."""

import doctest
import math
import re

NUMBERS = doctest.register_optionflag("NUMBERS")
NUMBER = re.compile(r"-?\d+(?:\.\d+)?(?:e[-+]?\d+)?")


def nearest(found: str, wanted: str) -> str:
    """Return the number *wanted* if *found* is about as large."""
    close = math.isclose(float(found), float(wanted), rel_tol=1e-6)
    return wanted if close else found


class NumberChecker(doctest.OutputChecker):
    """Accepts numbers that differ in the last digits, under +NUMBERS."""

    def check_output(self, want: str, got: str, optionflags: int) -> bool:
        """Say whether *got* is what the example's author wanted."""
        if optionflags & NUMBERS:
            wanted = iter(NUMBER.findall(want))
            got = NUMBER.sub(
                lambda match: nearest(match[0], next(wanted, match[0])), got
            )
        return super().check_output(want, got, optionflags)
