"""Report the errors of settings files: check_settings.py FILE..."""

import configparser
import sys


def problems(path: str) -> list[str]:
    """Return what is wrong with an INI file, a line each."""
    parser = configparser.ConfigParser()
    try:
        with open(path, encoding="utf-8-sig") as file:
            parser.read_file(file)
    except OSError as error:
        return [f"{path}: {error.strerror}"]
    except UnicodeDecodeError:
        return [f"{path}: not UTF-8"]
    except configparser.MissingSectionHeaderError as error:
        return [f"{path}:{error.lineno}: no [section] so far"]
    except configparser.ParsingError as error:
        return [f"{path}:{number}: no value" for number, _ in error.errors]
    except configparser.DuplicateSectionError as error:
        return [f"{path}:{error.lineno}: second [{error.section}]"]
    except configparser.DuplicateOptionError as error:
        return [f"{path}:{error.lineno}: second {error.option}"]
    found = []
    for section in parser.values():
        for key in section:
            try:
                section[key]
            except configparser.InterpolationError as error:
                found.append(f"{path}: [{section.name}] {key}: {error}")
    return found


if __name__ == "__main__":
    messages = [line for path in sys.argv[1:] for line in problems(path)]
    sys.exit("\n".join(messages) or None)
