"""The Sphinx builder ``typst``: the documents as one printed book."""

from __future__ import annotations

import gc
import os
import shutil
import time
from collections.abc import Set
from datetime import UTC, datetime
from pathlib import Path

from babel.dates import format_date
from docutils import nodes
from sphinx.builders import Builder
from sphinx.locale import __
from sphinx.util import logging

from . import assembly, compiler, glyphs, index
from .images import with_fonts
from .markup import array, call, literal, optional
from .translator import TypstTranslator
from .words import words

log = logging.getLogger(__name__)
HERE = Path(__file__).parent
TEMPLATE = "template.typ"
COVER = "cover"
MOST_MESSAGES = 20  # of Typst: one mistake can have hundreds


class TypstBuilder(Builder):
    """Set the whole book as one tagged PDF, in process and without the network.

    The output directory gets one ``.typ`` file for each part and chapter under
    ``chapters/``, rewritten only when it changed, the template, ``book.typ``, and
    the PDF. The PDF is replaced only by one that Typst set without any remark.
    """

    name = "typst"
    format = "typst"
    epilog = __("The PDF is in %(outdir)s.")
    supported_image_types = ("image/svg+xml", "image/png", "image/jpeg")
    default_translator_class = TypstTranslator

    def init(self) -> None:
        self.folder = Path(self.outdir)  # Sphinx's own has the methods of str
        self.words = words(self.config.language)
        self.images: dict[str, str] = {}
        self.places: set[str] = set()  # the labels that the book has
        self.references: dict[str, nodes.Element] = {}  # the first one to each label
        self.problems = 0

    def get_outdated_docs(self) -> str:
        return "all documents"

    def get_target_uri(self, docname: str, typ: str | None = None) -> str:
        return assembly.label(docname)

    def get_relative_uri(self, from_: str, to: str, typ: str | None = None) -> str:
        return self.get_target_uri(to, typ)

    def problem(self, message: str, location: object = None) -> None:
        """Warn of something that the PDF must not be made with."""
        self.problems += 1
        log.warning(message, location=location)

    # -- writing ------------------------------------------------------------------

    def write_documents(self, docnames: Set[str]) -> None:
        gc.disable()  # the trees live to the end: to search them takes a sixth more
        try:
            self.write_book()
        finally:
            gc.enable()

    def write_book(self) -> None:
        items = assembly.assemble(self)
        targets = assembly.collect_targets(items)
        if any(self.env.domains.index_domain.entries.values()):
            targets.known.add(index.LABEL)
            self.places.add(index.LABEL)
        parts: dict[str, list[str]] = {"front": [], "main": []}
        for item in items:
            self.check_glyphs(item)
            path = Path("chapters", f"{item.docname}.typ")
            self.write_file(path, self.translate(item, targets))
            parts["front" if item.kind == "front" else "main"].append(path.as_posix())
        for label in sorted(self.references.keys() - self.places):
            reference = self.references[label]
            self.problem("the target of this is not in the book", reference)
        title = self.words["index"]
        index_call = index.render_index(self, title, targets, self.places)
        self.write_file(Path("words.typ"), self.words_file())
        self.write_file(Path("book.typ"), self.book_file(parts, index_call))
        self.copy_files()

    def translate(self, item: assembly.Item, targets: assembly.Targets) -> str:
        visitor = self.create_translator(item.tree, self)
        visitor.begin(item, targets)
        item.tree.walkabout(visitor)
        body = "\n".join(visitor.body)
        return f'#import "/{TEMPLATE}": *\n#{{\n{body}\n}}\n'

    def check_glyphs(self, item: assembly.Item) -> None:
        """Warn of each text that the fonts cannot show."""
        for text in item.tree.findall(nodes.Text):
            if isinstance(text.parent, (nodes.comment, nodes.raw)):
                continue
            if missing := glyphs.missing(text.astext()):
                names = ", ".join(f"{c!r} (U+{ord(c):04X})" for c in missing)
                self.problem(f"the fonts of the PDF do not have {names}", text.parent)

    def words_file(self) -> str:
        pairs = ", ".join(f"{key}: {literal(w)}" for key, w in self.words.items())
        return f"#let words = ({pairs})\n"

    def book_file(self, parts: dict[str, list[str]], index_call: str | None) -> str:
        config = self.config
        date = datetime.fromtimestamp(self.timestamp, UTC)
        shown = format_date(date, "long", locale=config.language)
        cover = Path(config.typst_cover_image) if config.typst_cover_image else None
        copyright = config.copyright
        if not isinstance(copyright, str):  # Sphinx takes several lines of it
            copyright = ", ".join(copyright)
        settings = call(
            "book.with",
            title=literal(config.project),
            subtitle=literal(config.typst_subtitle),
            author=literal(config.author),
            version=literal(config.release),
            keywords=array(map(literal, config.typst_keywords)),
            date=f"datetime(year: {date.year}, month: {date.month}, day: {date.day})",
            shown_date=literal(shown),
            lang=literal(config.language.split("_")[0]),
            copyright=literal(copyright),
            colophon=array(map(literal, config.typst_colophon)),
            cover=optional(cover and f"/images/{COVER}{cover.suffix}"),
        )
        front, main = (
            "\n".join(f"include {literal(path)}" for path in paths)
            for paths in parts.values()
        )
        return (
            f'#import "{TEMPLATE}": *\n#show: {settings}\n'
            f"#front-matter({{\n{front}\n}})\n"
            f"#main-matter({{\n{main}\n{index_call or ''}\n}})\n"
        )

    @property
    def timestamp(self) -> int:
        """The book's date: ``SOURCE_DATE_EPOCH``, or now."""
        return int(os.environ.get("SOURCE_DATE_EPOCH") or time.time())

    def copy_files(self) -> None:
        shutil.copyfile(HERE / TEMPLATE, self.folder / TEMPLATE)
        images = {Path(self.srcdir, uri): name for uri, name in self.images.items()}
        if self.config.typst_cover_image:
            cover = Path(self.confdir, self.config.typst_cover_image)
            if cover.is_file():
                images[cover] = f"{COVER}{cover.suffix}"
            else:
                self.problem(f"there is no {cover}, which typst_cover_image names")
        for source, name in images.items():
            path = Path("images", name)
            if source.suffix == ".svg":
                self.write_file(path, with_fonts(source.read_text("utf-8")))
            else:
                (self.folder / "images").mkdir(exist_ok=True)
                shutil.copyfile(source, self.folder / path)

    def write_file(self, path: Path, text: str) -> None:
        """Write a file of the output directory, if its text is another."""
        target = self.folder / path
        if not target.exists() or target.read_text("utf-8") != text:
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(text, "utf-8", newline="\n")

    # -- setting ------------------------------------------------------------------

    def finish(self) -> None:
        pdf = self.folder / self.config.typst_filename
        data = None if self.problems else self.set_book()
        # With -W a warning of anyone's fails the build, so it makes no PDF either.
        failing = self._app._fail_on_warnings and self._app._warncount
        if data is None or self.problems or failing:
            log.error("%s has not been made: see the messages above", pdf.name)
            self._app.statuscode = 1
            return
        aside = pdf.with_name(f"{pdf.name}.new")
        aside.write_bytes(data)
        aside.replace(pdf)

    def set_book(self) -> bytes | None:
        source = self.folder / "book.typ"
        data, diagnostics = compiler.compile_pdf(source, self.timestamp)
        for diagnostic in diagnostics[:MOST_MESSAGES]:
            self.problem(diagnostic.message, diagnostic.place)
        return data
