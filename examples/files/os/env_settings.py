"""Read settings from environment variables, with types and defaults."""

import os

YES = {"1", "true", "yes", "on"}
NO = {"0", "false", "no", "off"}


def env_required(name: str) -> str:
    """Return a variable's value; raise SystemExit if it is not set."""
    try:
        return os.environ[name]
    except KeyError:
        raise SystemExit(f"Set the variable {name}.") from None


def env_int(name: str, default: int) -> int:
    """Return a variable as an int; raise ValueError if it is not one."""
    value = os.environ.get(name, default)
    try:
        return int(value)
    except ValueError:
        raise ValueError(f"{name}={value!r} is not a number") from None


def env_bool(name: str, default: bool) -> bool:
    """Return a variable as a bool; raise ValueError if it is not one."""
    word = os.environ.get(name, str(default)).strip().lower()
    if word not in YES | NO:
        raise ValueError(f"{name}={word!r} is neither yes nor no")
    return word in YES
