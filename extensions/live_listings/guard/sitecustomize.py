"""Keeps a page, and each Python that it starts, within the page's own folders.

Python imports this module at its start because the page's environment has this
folder on PYTHONPATH. It installs an audit hook (PEP 578) that raises PermissionError
when code would write outside the page's folders or speak to another machine.
Other programs than Python are not held back.
"""

import os
import sys

ROOT = os.environ["LIVE_LISTINGS_ROOT"]
# On Linux, multiprocessing makes the file of its shared memory there, and deletes it.
SHARED_MEMORY = "/dev/shm/pym-"
WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND

# Audit event → positions of the paths that it changes, and of their dir_fd
# (https://docs.python.org/3/library/audit_events.html).
PATHS = {
    "os.chmod": [(0, 2)],
    "os.chown": [(0, 3)],
    "os.link": [(1, 3)],
    "os.mkdir": [(0, 2)],
    "os.remove": [(0, 1)],
    "os.removexattr": [(0, None)],
    "os.rename": [(0, 2), (1, 3)],
    "os.rmdir": [(0, 1)],
    "os.setxattr": [(0, None)],
    "os.symlink": [(1, 2)],
    "os.truncate": [(0, None)],
    "os.utime": [(0, 3)],
    "sqlite3.connect": [(0, None)],
}
# Audit event → position of the host or of the address
HOSTS = {
    "socket.bind": 1,
    "socket.connect": 1,
    "socket.getaddrinfo": 0,
    "socket.gethostbyaddr": 0,
    "socket.gethostbyname": 0,
    "socket.sendmsg": 1,
    "socket.sendto": 1,
}


def may_write(path, dir_fd=-1):
    """Say whether *path*, relative to the directory *dir_fd*, is the page's own."""
    if isinstance(path, int) or path == ":memory:":
        return True
    path = os.fsdecode(path)
    if dir_fd not in (-1, None):
        if sys.platform != "linux":
            return True  # only Linux tells the name of an open directory
        path = os.path.join(os.readlink(f"/proc/self/fd/{dir_fd}"), path)
    if path in (os.devnull, "/dev/tty") or path.startswith(SHARED_MEMORY):
        return True
    # The last part may be a link that is itself to be removed: only its folder counts.
    folder, name = os.path.split(os.path.abspath(path))
    real = os.path.join(os.path.realpath(folder), name)
    return os.path.normcase(real).startswith(os.path.normcase(ROOT) + os.sep)


def is_local(address):
    """Say whether a socket address, or a host name, is of this machine."""
    if isinstance(address, tuple):
        address = address[0]
    if isinstance(address, bytes):
        address = os.fsdecode(address)
    if address is None or not isinstance(address, str):
        return True
    if address.startswith(ROOT) or address.startswith("\0"):
        return True  # a Unix socket
    return address in ("localhost", "::1", "") or address.startswith("127.")


def guard(event, args):
    """The audit hook."""
    if event == "open":
        path, _mode, flags = args
        if flags & WRITING and not may_write(path):
            raise PermissionError(f"a page may not write to {path!r}")
    elif event in PATHS:
        for position, dir_fd in PATHS[event]:
            fd = args[dir_fd] if dir_fd is not None and dir_fd < len(args) else -1
            if not may_write(args[position], fd):
                raise PermissionError(f"a page may not change {args[position]!r}")
    elif event in HOSTS and not is_local(args[HOSTS[event]]):
        raise PermissionError(f"a page may not speak to {args[HOSTS[event]]!r}")


sys.addaudithook(guard)
