"""Likeness: which pairs of texts share enough rare terms to be compared at all, and how alike they are.

The cosine of two vectors, found in two steps. Which texts may be alike comes from an index of the terms that weigh most in
each: terms of many texts weigh little or nothing (see terms), so a text meets only those that share a rare one, and the
cost grows with the texts, not with the pairs. How alike they are then comes from all their terms.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from generator.link.terms import Vector

_SKETCH = 60  # terms of a text by which it is found
_GLIMPSE = 0.4  # of the wanted cosine that the sketches alone must have


class Pair(NamedTuple):
    """Two texts by their keys, the smaller first, and their cosine from 0 to 1."""

    first: str
    second: str
    score: float


def find_pairs(vectors: Mapping[str, Vector], floor: float) -> Iterator[Pair]:
    """Each pair of texts with a cosine of at least `floor`, sorted by keys.

    Of texts of more than 60 terms a pair just above the floor may be missed, whose terms in common are the least of both.
    """
    keys = sorted(vectors)
    sketches = [_sketch(vectors[key]) for key in keys]
    index: dict[str, list[tuple[int, float]]] = defaultdict(list)
    found: list[tuple[int, int]] = []
    for number, sketch in enumerate(sketches):
        scores: dict[int, float] = defaultdict(float)
        for term, weight in sketch.items():
            for other, other_weight in index[term]:
                scores[other] += weight * other_weight
            index[term].append((number, weight))
        found.extend([(other, number) for other, score in scores.items() if score >= floor * _GLIMPSE])
    for first, second in sorted(found):
        score = _cosine(vectors[keys[first]], vectors[keys[second]])
        if score >= floor:
            yield Pair(keys[first], keys[second], score)


def rescore_pairs(pairs: Iterable[Pair], vectors: Mapping[str, Vector]) -> tuple[Pair, ...]:
    """The same pairs with their cosine by other vectors, without those that have none any more."""
    return tuple(
        Pair(first, second, _cosine(vectors[first], vectors[second]))
        for first, second, _ in pairs
        if first in vectors and second in vectors
    )


def _sketch(vector: Vector) -> Vector:
    """The terms that weigh most; equals are settled by the term."""
    if len(vector) <= _SKETCH:
        return vector
    return dict(sorted(vector.items(), key=lambda item: (-item[1], item[0]))[:_SKETCH])


def _cosine(one: Vector, two: Vector) -> float:
    """Rounded, because the last digits of a sum depend on the order of its terms."""
    if len(one) > len(two):
        one, two = two, one
    return min(round(sum([weight * two[term] for term, weight in one.items() if term in two]), 9), 1.0)
