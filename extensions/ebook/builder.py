"""The ``epub`` builder."""

from __future__ import annotations

import html
import os
import shutil
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile, ZipInfo

from sphinx.builders.epub3 import Epub3Builder
from sphinx.locale import _
from sphinx.util import logging
from sphinx.util._pathlib import _StrPath

from ebook.translator import EbookTranslator

if TYPE_CHECKING:
    from sphinx.builders._epub_base import NavPoint as NcxPoint
    from sphinx.builders.epub3 import NavPoint

logger = logging.getLogger(__name__)

RefNodes = list[dict[str, Any]]


class EbookBuilder(Epub3Builder):
    """Sphinx's builder, with what its templates and its zip file lack.

    https://www.w3.org/TR/epub-33/ and https://www.w3.org/TR/epub-a11y-11/
    """

    template_dir = _StrPath(__file__).parent / "templates"
    default_translator_class = EbookTranslator

    def init(self) -> None:
        super().init()
        self.guide_titles = {"toc": _("Table of Contents"), "cover": _("Cover")}

    def copy_static_files(self) -> None:
        """Copy the theme's files and the cover, and nothing made for a browser."""
        static = Path(self.outdir, "_static")
        static.mkdir(parents=True, exist_ok=True)
        self.create_pygments_style_file()
        self.copy_theme_static_files(self.globalcontext.copy())
        if self.config.epub_cover:
            cover = self.config.epub_cover[0]
            target = Path(self.outdir, cover)
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(Path(self.confdir, cover), target)

    def handle_finish(self) -> None:
        """Make the EPUB, unless warnings fail the build: then leave the old one."""
        if self._app._fail_on_warnings and self._app._warncount:
            logger.info("the EPUB is left as it was, because there were warnings")
            return
        self.remove_stale_files()
        super().handle_finish()

    def remove_stale_files(self) -> None:
        """Delete what earlier builds left: Sphinx packs all that it finds.

        The cover's page too, which Sphinx would list twice: it is made again.
        """
        names = {*self.env.found_docs, "genindex"}
        kept = {Path(self.outdir, name + self.out_suffix) for name in names}
        kept |= {
            Path(self.outdir, self.imagedir, name)
            for _docnames, name in self.env.images.values()
        }
        for pattern in (f"**/*{self.out_suffix}", f"{self.imagedir}/*"):
            for path in set(Path(self.outdir).glob(pattern)) - kept:
                path.unlink()

    def content_metadata(self) -> dict[str, Any]:
        metadata = super().content_metadata()
        summary = self.config.ebook_accessibility_summary
        metadata["accessibility_summary"] = html.escape(summary)
        return metadata

    def with_index(self, nodes: RefNodes) -> RefNodes:
        """Return the entries of the table of contents and, last, the index."""
        if not self.use_index:
            return nodes
        index = f"genindex{self.out_suffix}"
        return [*nodes, {"level": 1, "refuri": index, "text": html.escape(_("Index"))}]

    def build_navlist(self, navnodes: RefNodes) -> list[NavPoint]:
        return super().build_navlist(self.with_index(navnodes))

    def build_navpoints(self, nodes: RefNodes) -> list[NcxPoint]:
        return super().build_navpoints(self.with_index(nodes))

    def toc_metadata(self, level: int, navpoints: list[NcxPoint]) -> dict[str, Any]:
        identifier = html.escape(self.config.epub_identifier)
        return super().toc_metadata(level, navpoints) | {"identifier": identifier}

    def navigation_doc_metadata(self, navlist: list[NavPoint]) -> dict[str, Any]:
        # The navigation document is not a page of the book; the root document is one,
        # and it has the table of contents.
        contents = self.get_target_uri(self.config.root_doc)
        body = self.get_target_uri(self.first_page_of_body())
        landmarks = [
            ("toc", contents, self.guide_titles["toc"]),
            ("bodymatter", body, _("Start of the text")),
        ]
        if self.config.epub_cover:
            cover = ("cover", self.coverpage_name, self.guide_titles["cover"])
            landmarks.insert(0, cover)
        if self.use_index:
            landmarks.append(("index", f"genindex{self.out_suffix}", _("Index")))
        return super().navigation_doc_metadata(navlist) | {
            "landmarks_title": html.escape(_("Landmarks")),
            "landmarks": [tuple(map(html.escape, landmark)) for landmark in landmarks],
        }

    def first_page_of_body(self) -> str:
        """Return the first page that has pages below it, or else the first of all."""
        root = self.config.root_doc
        pages = self.env.toctree_includes.get(root, [])
        parts = (page for page in pages if page in self.env.toctree_includes)
        return next(parts, root)

    def build_epub(self) -> None:
        """Write the EPUB aside, with the same bytes each time, then put it in place.

        The date of its entries is ``SOURCE_DATE_EPOCH``
        (https://reproducible-builds.org/specs/source-date-epoch/), or now.
        """
        path = Path(self.outdir, f"{self.config.epub_basename}.epub")
        new = path.with_name(f"{path.name}.new")
        logger.info("writing %s file...", path.name)
        date = time.gmtime(int(os.environ.get("SOURCE_DATE_EPOCH", time.time())))[:6]
        names = ["META-INF/container.xml", "content.opf", "toc.ncx", *self.files]
        with ZipFile(new, "w") as archive:
            for name in ("mimetype", *names):
                entry = ZipInfo(name, date)
                entry.external_attr = 0o644 << 16
                data = Path(self.outdir, name).read_bytes()
                method = ZIP_STORED if name == "mimetype" else ZIP_DEFLATED
                archive.writestr(entry, data, method)
        new.replace(path)
