"""Build the body of a form with files (multipart/form-data, RFC 7578)."""

import mimetypes
import secrets
from pathlib import Path


def quoted(name: str) -> str:
    """A name for a part's header, escaped as browsers do it."""
    for character, escape in (('"', "%22"), ("\r", "%0D"), ("\n", "%0A")):
        name = name.replace(character, escape)
    return f'"{name}"'


def multipart(
    fields: dict[str, str], files: dict[str, Path]
) -> tuple[bytes, str]:
    """Return the body, and its Content-Type."""
    parts = []
    for name, value in fields.items():
        label = f"name={quoted(name)}"
        parts.append((label, "text/plain; charset=utf-8", value.encode()))
    for name, path in files.items():
        label = f"name={quoted(name)}; filename={quoted(path.name)}"
        kind = mimetypes.guess_type(path.name)[0]
        data = path.read_bytes()
        parts.append((label, kind or "application/octet-stream", data))
    boundary = secrets.token_hex(16)
    body = b""
    for label, kind, data in parts:
        body += (
            f"--{boundary}\r\nContent-Disposition: form-data; {label}\r\n"
            f"Content-Type: {kind}\r\n\r\n"
        ).encode()
        body += data + b"\r\n"
    body += f"--{boundary}--\r\n".encode()
    return body, f"multipart/form-data; boundary={boundary}"
