"""Count the words of a text file, and show the most frequent ones."""

import re
import sys
from collections import Counter
from collections.abc import Iterable

WORD = re.compile(r"[^\W\d_]+(?:['\u2019][^\W\d_]+)*")


def count_words(lines: Iterable[str]) -> Counter[str]:
    """Return how often each word occurs, whatever its case."""
    counts: Counter[str] = Counter()
    for line in lines:
        counts.update(WORD.findall(line.casefold()))
    return counts


def main() -> None:
    """Print the three most frequent words of the file named by the user."""
    with open(sys.argv[1], encoding="utf-8") as file:
        counts = count_words(file)
    for word, count in counts.most_common(3):
        print(f"{count:>4} {word}")


if __name__ == "__main__":
    main()
