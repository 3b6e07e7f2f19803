"""Tell prices over TCP: an article's line comes in, its price goes out."""

import logging
import socket
import threading
from concurrent.futures import ThreadPoolExecutor

PRICES = {"tea": "4.50", "bread": "3.20"}


def answer(client: socket.socket) -> None:
    """Answer the lines of *client* until it sends no more, and close it."""
    client.settimeout(10)
    try:
        with (
            client,
            client.makefile("rw", encoding="utf-8", newline="\n") as lines,
        ):
            while line := lines.readline(100):
                if not line.endswith("\n"):
                    raise ValueError("a line is too long, or cut off")
                price = PRICES.get(line.strip(), "not on sale")
                print(price, file=lines, flush=True)
    except (OSError, ValueError) as error:
        logging.warning("client lost: %s", error)


def serve(server: socket.socket, stop: threading.Event) -> None:
    """Give each client of *server* a thread, until *stop* is set."""
    server.settimeout(0.05)
    with ThreadPoolExecutor(max_workers=100) as pool:
        while not stop.is_set():
            try:
                client, _address = server.accept()
            except TimeoutError:
                continue  # and look at the event
            pool.submit(answer, client)
