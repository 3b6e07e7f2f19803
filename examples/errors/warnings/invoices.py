"""Invoices, whose old names and old parameter work until version 4."""

import warnings
from typing import Any

STANDARD_RATE = 0.2
_RENAMED = {"VAT": "STANDARD_RATE", "Bill": "Invoice"}
_NOT_GIVEN: Any = object()


def _warn_deprecated(old: str, new: str) -> None:
    warnings.warn(
        f"{old} is deprecated since 3.0 and goes in 4.0: use {new}",
        DeprecationWarning,
        stacklevel=3,
    )


class Invoice:
    """An amount with its tax. The parameter rate was named vat."""

    def __init__(
        self,
        net: float,
        rate: float = STANDARD_RATE,
        *,
        vat: float = _NOT_GIVEN,
    ) -> None:
        if vat is not _NOT_GIVEN:
            _warn_deprecated("vat=", "rate=")
            rate = vat
        self.gross = round(net * (1 + rate), 2)


def __getattr__(name: str) -> Any:
    """Look up a name that the module no longer has (PEP 562)."""
    if name in _RENAMED:
        _warn_deprecated(name, _RENAMED[name])
        return globals()[_RENAMED[name]]
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
