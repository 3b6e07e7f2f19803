"""Solve linear equations without a rounding error."""

from collections.abc import Sequence
from fractions import Fraction


def solve(rows: Sequence[Sequence[int | Fraction]]) -> list[Fraction]:
    """Return the solution of n equations in n unknowns.

    Each row holds the n coefficients, then the right-hand side. Uses
    Gauss-Jordan elimination. Raises ValueError unless there is exactly
    one solution.
    """
    left = [[Fraction(number) for number in row] for row in rows]
    done: list[list[Fraction]] = []
    for column in range(len(left)):
        pivot = next((row for row in left if row[column]), None)
        if pivot is None:
            raise ValueError("the equations have no single solution")
        left.remove(pivot)
        pivot = [number / pivot[column] for number in pivot]
        for row in left + done:
            factor = row[column]
            row[:] = [
                a - factor * b for a, b in zip(row, pivot, strict=True)
            ]
        done.append(pivot)
    return [row[-1] for row in done]
