"""Make .venv if it is not there and install a locked requirements file into it.

``python tools/make_venv.py requirements.txt``. Any Python can read this file, however
old, so that one that is too old gets a sentence and not a traceback.
"""

import os
import subprocess
import sys

OLDEST = (3, 11)
VENV = ".venv"
BIN = os.path.join(VENV, "Scripts" if os.name == "nt" else "bin")


def fail(message):
    """End with *message* on stderr and status 1."""
    sys.exit("make: " + message)


def main():
    if sys.version_info < OLDEST:
        fail(
            "the book needs Python %d.%d or later, and %s is %d.%d. "
            "Name another: make PYTHON=python3.12"
            % (
                OLDEST[0],
                OLDEST[1],
                sys.executable,
                sys.version_info[0],
                sys.version_info[1],
            )
        )
    requirements = sys.argv[1]
    python = os.path.join(BIN, "python")
    if not (os.path.exists(python) or os.path.exists(python + ".exe")):
        made = subprocess.call([sys.executable, "-m", "venv", VENV], stdout=2)
        if made != 0:
            fail(
                "%s cannot make a virtual environment (on Debian and Ubuntu: "
                "apt install python3-venv)" % sys.executable
            )
    sys.stdout.write("installing %s into %s\n" % (requirements, VENV))
    sys.stdout.flush()
    command = [python, "-m", "pip", "install", "-q", "--disable-pip-version-check"]
    if subprocess.call([*command, "--require-hashes", "-r", requirements]) != 0:
        fail("pip could not install %s: see above" % requirements)


if __name__ == "__main__":
    main()
