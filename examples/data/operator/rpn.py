"""Calculate in reverse Polish notation, without eval."""

import operator

OPERATIONS = {
    "+": (operator.add, 2),
    "-": (operator.sub, 2),
    "*": (operator.mul, 2),
    "/": (operator.truediv, 2),
    "//": (operator.floordiv, 2),
    "%": (operator.mod, 2),
    "neg": (operator.neg, 1),
}


def calculate(expression: str) -> float:
    """Return the value of *expression*, such as "3 4 + 2 *".

    Raises ValueError for a word that is neither a number nor an operation,
    and for too few or too many numbers; ZeroDivisionError.
    """
    stack: list[float] = []
    for word in expression.split():
        if word not in OPERATIONS:
            stack.append(float(word))
            continue
        operation, count = OPERATIONS[word]
        if len(stack) < count:
            raise ValueError(f"{word}: not enough numbers before it")
        operands = stack[-count:]
        stack[-count:] = [operation(*operands)]
    if len(stack) != 1:
        raise ValueError(f"{len(stack)} numbers are left, not one")
    return stack[0]
