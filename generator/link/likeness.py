"""Likeness: which pairs of texts share enough rare terms to be compared at all, and how alike they are.

The cosine of two vectors, found in two steps. Which texts may be alike comes from an index of the terms that weigh most in
each: terms of many texts weigh little or nothing (see terms), so a text meets only those that share a rare one, and the
cost grows with the texts, not with the pairs. How alike they are then comes from all their terms.
"""

import math
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from generator.link.terms import Vector

_SKETCH = 50  # terms of a text by which it is found
_GLIMPSE = 0.4  # of the wanted cosine that the sketches alone must have


class Pair(NamedTuple):
    """Two texts by their keys, the smaller first, and their cosine from 0 to 1."""

    first: str
    second: str
    score: float


def find_pairs(vectors: Mapping[str, Vector], floor: float) -> Iterator[Pair]:
    """Each pair of texts with a cosine of at least `floor`, sorted by its second key, then by its first.

    Of texts of more than 50 terms a pair just above the floor may be missed, whose terms in common are the least of both.
    """
    keys = sorted(vectors)
    index: dict[str, tuple[list[int], list[float]]] = defaultdict(lambda: ([], []))
    for number, key in enumerate(keys):
        scores: dict[int, float] = defaultdict(float)
        for term, weight in _sketch(vectors[key]):
            holders, weights = index[term]
            for other, other_weight in zip(holders, weights, strict=True):
                scores[other] += weight * other_weight
            holders.append(number)
            weights.append(weight)
        for other in sorted([other for other, score in scores.items() if score >= floor * _GLIMPSE]):
            score = _cosine(vectors[keys[other]], vectors[key])
            if score >= floor:
                yield Pair(keys[other], key, score)


def _sketch(vector: Vector) -> Iterable[tuple[str, float]]:
    """The terms that weigh most, with their weights; equals are settled by the term."""
    return vector.items() if len(vector) <= _SKETCH else sorted(vector.items(), key=lambda item: (-item[1], item[0]))[:_SKETCH]


def _cosine(one: Vector, two: Vector) -> float:
    """Summed exactly and rounded, because terms in common come in no order."""
    return min(round(math.fsum([one[term] * two[term] for term in one.keys() & two.keys()]), 9), 1.0)
