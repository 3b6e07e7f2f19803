"""Print readings, warn of the hot ones, and fail if there was one."""

import sys

LIMIT = 30.0


def main() -> int:
    status = 0
    for reading in map(float, sys.argv[1:]):
        print(reading)
        if reading > LIMIT:
            print(reading, "is too hot", file=sys.stderr)
            status = 3
    return status


if __name__ == "__main__":
    sys.exit(main())
