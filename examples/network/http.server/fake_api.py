"""For tests: a web API that gives prepared answers and keeps requests."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, NamedTuple

from answers import Answers
from serving import serving


class Recorded(NamedTuple):
    line: str
    token: str | None
    body: bytes


@contextmanager
def fake_api(
    prepared: dict[str, tuple[int, Any]],
) -> Iterator[tuple[str, list[Recorded]]]:
    """Give the URL of an API, and the list of the requests to it.

    *prepared* has a status and data for lines such as "GET /teas".
    """
    requests: list[Recorded] = []

    class FakeHandler(Answers):
        def reply(self) -> None:
            line = f"{self.command} {self.path}"
            size = int(self.headers.get("Content-Length", 0))
            body = self.rfile.read(size)
            token = self.headers.get("Authorization")
            requests.append(Recorded(line, token, body))
            status, data = prepared.get(line, (404, {"error": line}))
            self.answer_json(data, status)

        do_GET = do_POST = do_PUT = do_PATCH = do_DELETE = reply

    with serving(FakeHandler) as server:
        yield f"http://127.0.0.1:{server.server_port}", requests
