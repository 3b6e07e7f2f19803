"""Save a file from the web, also in several goes."""

from collections.abc import Callable
from pathlib import Path
from urllib.request import Request, urlopen


def download(
    url: str,
    target: Path,
    show: Callable[[int, int], object] = lambda done, total: None,
) -> None:
    """Save *url* as *target*; go on where an earlier call broke off.

    *show* gets the bytes so far, and in all (0 if the server keeps silent).
    Raises OSError if fewer bytes come than announced.
    """
    part = target.with_name(f"{target.name}.part")
    request = Request(url)
    if part.exists():
        request.add_header("Range", f"bytes={part.stat().st_size}-")
    with urlopen(request, timeout=30) as response:
        # 206: here is the rest. 200: all of it, for want of ranges.
        mode = "ab" if response.status == 206 else "wb"
        length = int(response.headers.get("Content-Length", 0))
        with part.open(mode) as file:
            total = file.tell() + length if length else 0
            while chunk := response.read(256 * 1024):
                file.write(chunk)
                show(file.tell(), total)
            if file.tell() < total:
                raise OSError(f"{url}: {file.tell()} of {total} bytes came")
    part.replace(target)
