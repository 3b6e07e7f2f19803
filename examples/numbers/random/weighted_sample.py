"""Draw with weights, and no item twice."""

import heapq
from collections.abc import Mapping
from operator import itemgetter
from random import Random


def weighted_sample(
    weights: Mapping[str, float], count: int, generator: Random
) -> list[str]:
    """Draw *count* different keys of *weights*, heavy ones more often.

    The keys are those of Efraimidis and Spirakis (2006): the same as
    drawing one after the other and taking each out. Weights are positive.
    """
    keyed = (
        (generator.random() ** (1 / weight), item)
        for item, weight in weights.items()
    )
    best = heapq.nlargest(count, keyed, key=itemgetter(0))
    return [item for _key, item in best]
