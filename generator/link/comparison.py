"""The comparison of all articles with each other: once, for copies, stories, dates and related articles."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from generator.link.duplicates import Copy, find_copies
from generator.link.likeness import Pair, find_pairs
from generator.link.piece import Piece
from generator.link.stories.clusters import Days, find_clusters
from generator.link.terms import count_spread, read_wording, weigh_terms

FLOOR = 0.05
"""Cosine below which two articles have nothing to do with each other."""


@dataclass(frozen=True, slots=True)
class Comparison:
    """What the texts say of each other, by the keys of their pieces."""

    copies: Mapping[str, Copy]
    """By the key of the copy. Canonical pieces alone are in the rest."""

    pairs: tuple[Pair, ...]
    spread: Mapping[str, int]
    """How many articles use each term."""

    groups: tuple[tuple[str, ...], ...]
    """Tellings of one event, as the texts have it, before hands; two or more each, sorted by key."""


def compare_pieces(pieces: Iterable[Piece], window: int) -> Comparison:
    """Compares all pieces; `window` is the days that may lie between two tellings of one event."""
    by_key = {piece.key: piece for piece in pieces}
    wordings = {key: read_wording(piece.article) for key, piece in by_key.items()}
    copies = find_copies(by_key, wordings)
    by_key = {key: piece for key, piece in by_key.items() if key not in copies}
    emphases = {key: wordings[key].emphasis for key in by_key}
    spread = count_spread(emphases.values())
    pairs = tuple(find_pairs(weigh_terms(emphases, spread), FLOOR))
    groups = find_clusters(by_key, pairs, find_days(by_key.values()), window)
    return Comparison(copies, pairs, spread, tuple(group for group in groups if len(group) > 1))


def find_days(pieces: Iterable[Piece]) -> dict[str, Days]:
    """The days on which the dated pieces may have been published, by key."""
    return {piece.key: (when.earliest, when.latest) for piece in pieces if (when := piece.article.published)}
