"""Messages over a stream: a length of four bytes, then as many bytes."""

import socket
import struct

HEADER = struct.Struct(">I")
LIMIT = 1 << 20  # bytes: how much memory a stranger can make us fill


def send_message(sock: socket.socket, message: bytes) -> None:
    """Send *message* as one frame. Raises ValueError beyond LIMIT bytes."""
    if len(message) > LIMIT:
        raise ValueError(f"a message of {len(message)} bytes")
    sock.sendall(HEADER.pack(len(message)) + message)


def receive_message(sock: socket.socket) -> bytes | None:
    """Return the next message, or None after the last.

    Raises EOFError if it ends within a frame, ValueError beyond LIMIT.
    """
    first = sock.recv(1)
    if not first:
        return None
    header = first + receive_exactly(sock, HEADER.size - 1)
    (length,) = HEADER.unpack(header)
    if length > LIMIT:
        raise ValueError(f"a message of {length} bytes")
    return receive_exactly(sock, length)


def receive_exactly(sock: socket.socket, size: int) -> bytes:
    """Return *size* bytes. Raises EOFError if the stream ends before."""
    data = bytearray()
    while len(data) < size:
        part = sock.recv(size - len(data))
        if not part:
            raise EOFError(f"{len(data)} of {size} bytes, then the end")
        data += part
    return bytes(data)
