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

    Without a file, its name is None. Raises ValueError for another body.
    """
    parse = BytesParser(policy=HTTP).parsebytes
    form = parse(f"Content-Type: {content_type}\r\n\r\n".encode())
    mark = f"\r\n--{form.get_boundary()}".encode()
    *parts, end = (b"\r\n" + body).split(mark)
    if form.get_content_type() != "multipart/form-data" or end[:2] != b"--":
        raise ValueError("this is no multipart form")
    for part in parts[1:]:
        head, _, data = part.removeprefix(b"\r\n").partition(b"\r\n\r\n")
        fields = parse(head)
        name = fields.get_param("name", header="content-disposition")
        yield name, fields.get_filename(), data


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
