"""Take the files of a form (multipart/form-data)."""

import re
from collections.abc import Iterator
from email.parser import BytesParser
from email.policy import HTTP
from pathlib import Path


def form_parts(
    content_type: str, body: bytes
) -> Iterator[tuple[str | None, str | None, bytes]]:
    """Yield name, file name and contents of each field of a form.

    The file name of a field without a file is None. Raises ValueError if
    the body is no such form.
    """
    header = f"Content-Type: {content_type}\r\n\r\n".encode()
    form = BytesParser(policy=HTTP).parsebytes(header + body)
    if form.get_content_type() != "multipart/form-data" or form.defects:
        raise ValueError("this is no multipart form")
    for part in form.iter_parts():
        name = part.get_param("name", header="content-disposition")
        yield name, part.get_filename(), part.get_payload(decode=True)


def save_new(folder: Path, filename: str, data: bytes) -> Path:
    """Write a new file with the letters and digits of *filename*.

    Raises FileExistsError if there is such a file.
    """
    last = re.split(r"[/\\]", filename)[-1]
    plain = re.sub(r"[^A-Za-z0-9.]+", "-", last)[-80:]
    path = folder / f"upload-{plain}"
    with open(path, "xb") as file:
        file.write(data)
    return path
