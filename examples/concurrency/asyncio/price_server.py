"""A TCP server that answers each line with a price, and a client for it."""

import asyncio

PRICES = {"tea": "4.50", "bread": "3.20"}


async def answer(
    reader: asyncio.StreamReader, writer: asyncio.StreamWriter
) -> None:
    """Serve one client: it sends an item a line and gets a price a line."""
    try:
        async for line in reader:
            price = PRICES.get(line.decode().strip(), "not on sale")
            writer.write(f"{price}\n".encode())
            await writer.drain()  # waits while the client does not read
    finally:
        writer.close()
        await writer.wait_closed()


async def ask(port: int, *items: str) -> list[str]:
    """Ask the server on *port* for the prices of a few items."""
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    try:
        writer.writelines(f"{item}\n".encode() for item in items)
        writer.write_eof()
        return (await reader.read()).decode().splitlines()
    finally:
        writer.close()
        await writer.wait_closed()
