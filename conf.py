"""The Sphinx configuration of both editions: ``sphinx-build -c . [-t fr] source …``.

The tag ``fr`` chooses the French edition. Nothing here may differ between
builders: html, epub, typst, doctest and gettext share one doctree cache an edition.
"""

import os
import sys
from pathlib import Path
from uuid import NAMESPACE_URL, uuid5

ROOT = Path(__file__).parent
sys.path.insert(0, str(ROOT / "extensions"))

# -- the editions ---------------------------------------------------------------

language = "fr" if tags.has("fr") else "en"  # noqa: F821 - Sphinx defines tags
TITLES = {
    "en": "The Python Standard Library Handbook",
    "fr": "Le manuel de la bibliothèque standard Python",
}
AUTHORS = {
    "en": "The handbook’s contributors",
    "fr": "Les contributeurs du manuel",
}

project = TITLES[language]
author = AUTHORS[language]
copyright = author
version = release = "0.1"

locale_dirs = [str(ROOT / "locale")]
gettext_compact = False
gettext_location = False  # line numbers would change with every edit
gettext_last_translator = gettext_language_team = AUTHORS["fr"]
gettext_additional_targets = ["index"]

# -- sources ----------------------------------------------------------------------

extensions = [
    "ebook",
    "handbook_theme",
    "myst_parser",
    "sphinx.ext.intersphinx",
    "sphinx_copybutton",
    "accent_order",
    "image_alt",
    "index_lines",
    "lean_translations",
    "live_listings",
    "recipes",
    "shared_doctrees",
    "warned_pages",
    "typst_book",
]
myst_enable_extensions = ["colon_fence", "deflist"]
myst_heading_anchors = 0
highlight_language = "python"
nitpicky = True
suppress_warnings: list[str] = []

# The names of the official documentation, without the network: `make inventory`
# refreshes the committed file.
DOCS = {"en": "https://docs.python.org/3", "fr": "https://docs.python.org/fr/3"}
intersphinx_mapping = {"python": (DOCS[language], str(ROOT / "inventory/python.inv"))}
intersphinx_disabled_reftypes = ["std:doc"]

# -- the site ---------------------------------------------------------------------

# Where the site and its sources are published, if that is known: without these, the
# site has relative links only, and none to its sources.
SITE = os.environ.get("HANDBOOK_URL", "").rstrip("/")
REPOSITORY = os.environ.get("HANDBOOK_REPOSITORY", "").rstrip("/")

html_theme = "handbook"
html_title = project
html_baseurl = f"{SITE}/{language}/" if SITE else ""
html_favicon = "extensions/handbook_theme/theme/static/favicon.svg"
html_show_sphinx = False
html_copy_source = False
html_theme_options = {
    "editions": {"en": "English", "fr": "Français"},
    "downloads": [
        ("PDF", f"{project}, PDF", f"handbook-{language}.pdf"),
        ("EPUB", f"{project}, EPUB", f"handbook-{language}.epub"),
        ("Examples", f"{project}, zip", "handbook-examples.zip"),
    ],
    "site_url": SITE,
}
if REPOSITORY:
    html_theme_options |= {
        "source_repository": REPOSITORY,
        "source_branch": "main",
        "source_directory": "source/",
    }
pygments_dark_style = "handbook_theme.highlighting.DarkStyle"

# What is copied: the commands without their prompts; of a listing, all.
copybutton_prompt_text = r">>> ?|\.\.\. ?|\$ "
copybutton_prompt_is_regexp = True
copybutton_copy_empty_lines = False
copybutton_line_continuation_character = "\\"
copybutton_selector = "div:not(.output) > div.highlight pre"

# -- the print --------------------------------------------------------------------

SUBTITLES = {
    "en": "Forty modules, task by task",
    "fr": "Quarante modules, tâche par tâche",
}
IMPRINTS = {
    "en": [
        "Text: CC BY 4.0. Code: 0BSD.",
        "Set in Source Serif 4, Source Sans 3 and Source Code Pro with Typst.",
    ],
    "fr": [
        "Texte\N{NO-BREAK SPACE}: CC BY 4.0. Code\N{NO-BREAK SPACE}: 0BSD.",
        "Composé en Source Serif 4, Source Sans 3 et Source Code Pro avec Typst.",
    ],
}

typst_filename = f"handbook-{language}.pdf"
typst_subtitle = SUBTITLES[language]
typst_keywords = ["Python"]
typst_cover_image = "art/cover.svg"
typst_colophon = IMPRINTS[language]

# -- the e-book -------------------------------------------------------------------

DESCRIPTIONS = {
    "en": "Forty modules of Python’s standard library, by task, every example checked.",
    "fr": "Quarante modules de la bibliothèque standard de Python, tâche par tâche, "
    "avec un code entièrement vérifié.",
}
ACCESSIBILITY = {
    "en": "The book is text throughout, in reading order, with a table of contents, an "
    "index and headings by which to move. Images are decorative or have a description. "
    "Code wraps, and no meaning rests on colour alone.",
    "fr": "Le livre est entièrement textuel, dans l’ordre de lecture, avec une table "
    "des matières, un index et des titres pour s’y déplacer. Les images sont "
    "décoratives ou ont une description. Le code se replie, et aucun sens ne repose "
    "sur la couleur seule.",
}

epub_basename = f"handbook-{language}"
epub_theme = "ebook"
epub_uid = "book-id"
epub_identifier = uuid5(NAMESPACE_URL, f"urn:{language}:{project}").urn
epub_description = DESCRIPTIONS[language]
epub_cover = (f"art/cover-{language}.png", "epub-cover.html")
epub_tocdup = False
epub_show_urls = "no"
ebook_accessibility_summary = ACCESSIBILITY[language]
