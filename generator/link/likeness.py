"""Likeness: which pairs of texts share enough rare terms to be compared at all, and how alike they are.

The cosine of two vectors, found through an index from each term to its texts. Terms of many texts weigh nothing (see
terms), so a text is compared only with those that share a rare one, and the cost grows with the texts, not with the pairs.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from generator.link.terms import Vector


class Pair(NamedTuple):
    """Two texts by their keys, the smaller first, and their cosine from 0 to 1."""

    first: str
    second: str
    score: float


def find_pairs(vectors: Mapping[str, Vector], floor: float) -> Iterator[Pair]:
    """Each pair of texts with a cosine of at least `floor`, sorted by keys."""
    keys = sorted(vectors)
    index: dict[str, list[tuple[int, float]]] = defaultdict(list)
    found: list[tuple[int, int, float]] = []
    for number, key in enumerate(keys):
        scores: dict[int, float] = defaultdict(float)
        for term, weight in vectors[key].items():
            for other, other_weight in index[term]:
                scores[other] += weight * other_weight
            index[term].append((number, weight))
        found.extend([(other, number, score) for other, score in scores.items() if score >= floor])
    for first, second, score in sorted(found):
        yield Pair(keys[first], keys[second], min(round(score, 9), 1.0))


def rescore_pairs(pairs: Iterable[Pair], vectors: Mapping[str, Vector]) -> tuple[Pair, ...]:
    """The same pairs with their cosine by other vectors, without those that have none any more."""
    return tuple(
        Pair(first, second, min(round(_cosine(vectors[first], vectors[second]), 9), 1.0))
        for first, second, _ in pairs
        if first in vectors and second in vectors
    )


def _cosine(one: Vector, two: Vector) -> float:
    if len(one) > len(two):
        one, two = two, one
    return sum(weight * two[term] for term, weight in one.items() if term in two)
