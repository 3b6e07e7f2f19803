"""Print the banner that is stored next to this program."""

from pathlib import Path

HERE = Path(__file__).resolve().parent


def banner() -> str:
    """Return the text of banner.txt, wherever the program was started."""
    return (HERE / "banner.txt").read_text(encoding="utf-8")


if __name__ == "__main__":
    print(banner(), end="")
