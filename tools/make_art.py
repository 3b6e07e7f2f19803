"""Draw the book's art: the cover, the site's title images and its icons.

Run it after a change here, and commit what it writes: ``python tools/make_art.py``.
The drawing is a bookcase: eleven groups of spines, a part each, forty spines in
all, a chapter each. The same run gives the same bytes.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import typst

ROOT = Path(__file__).parent.parent
ART = ROOT / "art"
STATIC = ROOT / "extensions/handbook_theme/theme/static"
FONTS = ROOT / "extensions/typst_book/fonts"

BLUE, DEEP, INK, GOLD, PAPER = "#17466f", "#103454", "#1d2229", "#e3a81d", "#f6f7f9"
CHAPTERS_OF_PARTS = (4, 3, 5, 3, 4, 5, 3, 3, 3, 3, 4)
UPPER_SHELF, LOWER_SHELF = CHAPTERS_OF_PARTS[:5], CHAPTERS_OF_PARTS[5:]
ON_DARK = (PAPER, "#6fa0c8", "#c3d7e7", "#3d7fb5", "#94b9d6")
ON_LIGHT = (BLUE, "#6f9cc0", "#2f6ea3", "#a9c4da", "#41607c")

TITLES = {
    "en": ("The Python Standard Library Handbook", "The handbook’s contributors"),
    "fr": (
        "Le manuel de la bibliothèque standard Python",
        "Les contributeurs du manuel",
    ),
}


@dataclass
class Shelf:
    """Spines in groups on a line: where it begins, its width, the tallest spine."""

    x: float
    floor: float
    width: float
    height: float
    groups: tuple[int, ...]
    colours: tuple[str, ...]

    def draw(self) -> Iterator[str]:
        """Yield the spines as SVG elements, from the left to the right."""
        widths = [4 + (i * 7 + len(self.groups)) % 5 for i in range(sum(self.groups))]
        gap, between = (
            0.3,
            3.6,
        )  # after a spine; after a group
        gaps = gap * len(widths) + between * (len(self.groups) - 1)
        unit = self.width / (sum(widths) + gaps)
        x, spine = self.x, 0
        for part, size in enumerate(self.groups):
            for n in range(size):
                tall = self.height * (1 - ((spine * 5 + part * 3) % 7) * 0.045)
                colour = self.colours[(spine + part) % len(self.colours)]
                if n == (part * 2 + 1) % size:
                    colour = GOLD
                yield from self.spine(x, widths[spine] * unit, tall, colour, spine)
                x += (widths[spine] + gap) * unit
                spine += 1
            x += between * unit

    def spine(
        self, x: float, width: float, tall: float, colour: str, number: int
    ) -> Iterator[str]:
        """Yield one spine: its body, and the bands across it."""
        top = self.floor - tall
        yield rect(x, top, width, tall, colour, min(width / 8, 2))
        band = INK if colour in (GOLD, *ON_DARK) else PAPER
        places = ((0.12, 0.018), (0.16, 0.018), (0.84, 0.03))
        for place, thick in places[number % 3 :]:
            yield rect(
                x, top + tall * place, width, tall * thick, band, 0, opacity=0.45
            )


def rect(
    x: float,
    y: float,
    width: float,
    height: float,
    colour: str,
    radius: float = 0,
    opacity: float = 1,
) -> str:
    """Return a rectangle as an SVG element."""
    more = f' rx="{radius:.1f}"' if radius else ""
    more += f' opacity="{opacity}"' if opacity != 1 else ""
    return (
        f'<rect x="{x:.1f}" y="{y:.1f}" width="{width:.1f}" height="{height:.1f}" '
        f'fill="{colour}"{more}/>'
    )


def svg(path: Path, width: int, height: int, *elements: str) -> None:
    """Write *elements* as an SVG file."""
    head = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}"'
    head += f' width="{width}" height="{height}">'
    path.write_text("\n".join([head, *elements, "</svg>", ""]), encoding="utf-8")


def cover() -> list[str]:
    """Return the cover art, 7 × 9.25 in hundredths of an inch: calm where type goes."""
    return [
        rect(0, 0, 700, 925, BLUE),
        rect(0, 806, 700, 119, DEEP),
        *Shelf(72, 606, 556, 166, UPPER_SHELF, ON_DARK).draw(),
        rect(0, 606, 700, 7, GOLD),
        *Shelf(72, 800, 556, 152, LOWER_SHELF, ON_DARK).draw(),
        rect(0, 800, 700, 7, GOLD),
    ]


def icon() -> list[str]:
    """Return the icon: four spines on a shelf, 64 × 64."""
    spines = (
        (11, 9, 30, PAPER),
        (22, 9, 37, ON_DARK[1]),
        (33, 9, 33, GOLD),
        (44, 9, 26, ON_DARK[2]),
    )
    return [
        rect(0, 0, 64, 64, BLUE, 12),
        *(rect(x, 49 - tall, width, tall, c, 1.5) for x, width, tall, c in spines),
        rect(7, 49, 50, 4, PAPER, 1),
    ]


def png(path: Path, source: str, pixels_per_inch: float) -> None:
    """Set *source*, a one-page Typst document, and write it as a PNG file."""
    path.write_bytes(
        typst.compile(
            source.encode(),
            root=str(ROOT),
            font_paths=[str(FONTS)],
            ignore_system_fonts=True,
            format="png",
            ppi=pixels_per_inch,
        )
    )


COVER = """
#set page(width: 7in, height: 9.25in, margin: 0pt)
#set text(font: "Source Sans 3", lang: "{language}", fill: white, hyphenate: false)
#place(image("/art/cover.svg", width: 100%, height: 100%))
#place(dx: 0.72in, dy: 0.95in, block(width: 5.56in, {{
  set par(leading: 0.35em)
  text(weight: 700, size: 40pt, "{title}")
}}))
#place(bottom, dx: 0.72in, dy: -0.5in, text(size: 15pt, weight: 600, "{author}"))
"""

ICON = """
#set page(width: 64pt, height: 64pt, margin: 0pt, fill: none)
#image("/extensions/handbook_theme/theme/static/favicon.svg", width: 64pt)
"""


def main() -> None:
    """Write every file."""
    svg(ART / "cover.svg", 700, 925, *cover())
    for language, (title, author) in TITLES.items():
        source = COVER.format(language=language, title=title, author=author)
        png(ART / f"cover-{language}.png", source, 1600 / 9.25)

    panel = Shelf(40, 168, 920, 116, CHAPTERS_OF_PARTS, ON_DARK)
    svg(
        STATIC / "title.svg",
        1000,
        210,
        rect(0, 0, 1000, 210, BLUE, 8),
        *panel.draw(),
        rect(0, 168, 1000, 6, GOLD),
    )
    for name, colours in ("light", ON_LIGHT), ("dark", ON_DARK):
        row = Shelf(0, 40, 300, 40, CHAPTERS_OF_PARTS, colours)
        svg(
            STATIC / f"shelf-{name}.svg",
            300,
            43,
            *row.draw(),
            rect(0, 40, 300, 3, GOLD),
        )
    svg(STATIC / "favicon.svg", 64, 64, *icon())
    png(STATIC / "favicon.png", ICON, 72 * 180 / 64)


if __name__ == "__main__":
    main()
