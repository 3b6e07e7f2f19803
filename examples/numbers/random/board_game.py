"""A throw of the die in a board game."""

import random


def throw(generator: random.Random) -> int:
    """The points of a turn: after a six, you throw again."""
    points = 0
    while (pips := generator.randint(1, 6)) == 6:
        points += pips
    return points + pips
