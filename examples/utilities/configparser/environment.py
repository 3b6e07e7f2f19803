"""Let environment variables override settings."""

from collections.abc import Mapping
from configparser import ConfigParser


def override(
    settings: ConfigParser, variables: Mapping[str, str], prefix: str
) -> None:
    """Set each known key from its variable: GALLERY_THUMBNAILS_WIDTH.

    The parser must have been made with interpolation=None: a variable may
    hold any character.
    """
    for section in settings.sections():
        for key in settings.options(section):
            name = f"{prefix}_{section}_{key}".upper()
            if name in variables:
                settings.set(section, key, variables[name])
