"""Read the entries of a bank statement in the ISO 20022 format camt.053."""

import xml.etree.ElementTree as ET
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from typing import NamedTuple

CAMT = {"": "urn:iso:std:iso:20022:tech:xsd:camt.053.001.02"}


class BankEntry(NamedTuple):
    """A booking; the amount is negative for a debit."""

    day: date
    amount: Decimal
    currency: str


def required(element: ET.Element, path: str) -> str:
    """Return the text at path; raise ValueError if there is none."""
    text = element.findtext(path, default="", namespaces=CAMT).strip()
    if not text:
        raise ValueError(f"no {path} in {element.tag}")
    return text


def bank_entries(root: ET.Element) -> Iterator[BankEntry]:
    """Yield the entries in root; raise ValueError if one is incomplete."""
    for entry in root.iterfind(".//Ntry", CAMT):
        day = date.fromisoformat(required(entry, "BookgDt/Dt"))
        amount = Decimal(required(entry, "Amt"))
        if required(entry, "CdtDbtInd") == "DBIT":
            amount = -amount
        currency = entry.find("Amt", CAMT).get("Ccy", "")
        yield BankEntry(day, amount, currency)
