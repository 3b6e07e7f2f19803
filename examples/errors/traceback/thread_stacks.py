"""Show where every thread stands: for a log, or an administrator."""

import sys
import threading
import traceback


def thread_stacks() -> str:
    """The stack of each thread below its name, innermost call last."""
    names = {thread.ident: thread.name for thread in threading.enumerate()}
    lines = []
    for ident, frame in sys._current_frames().items():
        lines.append(f"{names.get(ident, ident)}:\n")
        lines += traceback.format_stack(frame)
    return "".join(lines)


def wait_for_card(ready: threading.Event, card: threading.Event) -> None:
    ready.set()
    card.wait(timeout=10)


def main() -> None:
    ready, card = threading.Event(), threading.Event()
    thread = threading.Thread(
        target=wait_for_card, args=[ready, card], name="card reader"
    )
    thread.start()
    ready.wait()
    print(thread_stacks())
    card.set()
    thread.join()


if __name__ == "__main__":
    main()
