"""Average the temperatures of a sensor's log."""

import sys


def temperature(line: str) -> float:
    time, _, value = line.partition(",")
    try:
        return float(value)
    except ValueError as error:
        raise ValueError(f"no temperature at {time}") from error


def average(lines: list[str]) -> float:
    values = []
    for line in lines:
        values.append(temperature(line))
    return sum(values) / len(values)


def main() -> None:
    with open(sys.argv[1], encoding="utf-8") as file:
        print(average(file.read().splitlines()))


if __name__ == "__main__":
    main()
