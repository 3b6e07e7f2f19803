"""Settings: the command line, the environment, a file, and defaults."""

import argparse
import tomllib
from collections import ChainMap
from collections.abc import Mapping, Sequence

DEFAULTS = {"host": "localhost", "port": "8080", "theme": "light"}


def from_command_line(arguments: Sequence[str]) -> dict[str, str]:
    """Return the options that were given, and no others."""
    parser = argparse.ArgumentParser(argument_default=argparse.SUPPRESS)
    for name in DEFAULTS:
        parser.add_argument(f"--{name}")
    return vars(parser.parse_args(arguments))


def from_environment(variables: Mapping[str, str]) -> dict[str, str]:
    """Return the settings among the variables: SHOP_PORT is "port"."""
    names = {f"SHOP_{name.upper()}": name for name in DEFAULTS}
    return {names[v]: variables[v] for v in names if v in variables}


def from_file(path: str) -> dict[str, str]:
    """Return the settings of a TOML file; none if there is no file."""
    try:
        with open(path, "rb") as file:
            found = tomllib.load(file)
    except FileNotFoundError:
        return {}
    return {name: str(value) for name, value in found.items()}


def shop_settings(
    arguments: Sequence[str], variables: Mapping[str, str], path: str
) -> ChainMap[str, str]:
    """Return all the settings; the sources named first win."""
    given = from_command_line(arguments), from_environment(variables)
    return ChainMap(*given, from_file(path), DEFAULTS)
