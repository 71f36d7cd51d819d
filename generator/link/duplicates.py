"""Duplicates: one article that came more than once.

    seeds/17.txt  https://example.org/a/42  "The ferry ran aground at dawn. ..."
    seeds/31.txt  https://example.org/a/42  "The ferry ran aground at dawn. Two were hurt. ..."     a revision
    seeds/58.txt  https://example.com/x     "VISBY (Wire) - The ferry ran aground at dawn. ..."     a reprint

The same address with a text that has much in common, the same words, or nearly all words of one in the order of the
other. Of each group one article is canonical: one that a hand has edited, else the fullest, else the earliest. The others
are kept as its copies, each with the reason, so nothing that a seed says is lost.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import NamedTuple

from generator.link.addresses import clean_address
from generator.link.likeness import Pair
from generator.link.piece import Piece
from generator.link.terms import Wording

CLOSE = 0.5
"""Cosine from which two texts are compared word by word."""

_REPRINT = 0.8  # of the shorter text's runs of words stand in the longer
_REVISION = 0.3  # the same for texts of one address: an address may be used again for something else
_RUN = 4  # words: enough that a run is no figure of speech
_FEW = 8  # words: a text of fewer is no text to go by


class Copy(NamedTuple):
    """That one piece repeats another, by their keys."""

    canonical: str
    words: str
    """`reprint: 94 % of its wording stands here`."""

    score: float


def find_copies(pieces: Mapping[str, Piece], wordings: Mapping[str, Wording], pairs: Iterable[Pair]) -> dict[str, Copy]:
    """The canonical piece of each copy, by the copy's key. No copy has a copy.

    `pairs` are the likenesses of texts, of which only the closest count.
    """
    ranks = {key: _rank(piece, wordings[key]) for key, piece in pieces.items()}
    ordered = sorted(pieces, key=ranks.__getitem__)
    candidates = _find_candidates(ordered, pieces, wordings, pairs)
    copies: dict[str, Copy] = {}
    for key in ordered:
        found = [
            (-share, other)
            for other in candidates.get(key, ())
            if other not in copies
            and ranks[other] < ranks[key]
            and (share := _share(wordings[key], wordings[other])) >= _needed(pieces[key], pieces[other])
        ]
        if found:
            share, canonical = min(found)
            whole = wordings[key].terms == wordings[canonical].terms
            copies[key] = Copy(canonical, _say(pieces[key], pieces[canonical], -share, whole=whole), -share)
    return copies


def _find_candidates(
    ordered: Sequence[str], pieces: Mapping[str, Piece], wordings: Mapping[str, Wording], pairs: Iterable[Pair]
) -> dict[str, set[str]]:
    """For each key the others it may repeat: of one address, of one text, or close. The keys come by rank."""
    long = [key for key in ordered if len(wordings[key].terms) >= _FEW]
    candidates: dict[str, set[str]] = defaultdict(set)
    fingerprints: tuple[Callable[[str], object], ...] = (lambda key: _address(pieces[key]), lambda key: wordings[key].terms)
    for fingerprint in fingerprints:
        same: dict[object, list[str]] = defaultdict(list)
        for key in long:
            if value := fingerprint(key):
                same[value].append(key)
        for first, *others in same.values():  # only the first can be canonical, which keeps a thousand repeats linear
            for other in others:
                candidates[other].add(first)
    for first, second, score in pairs:
        if score >= CLOSE and min(len(wordings[first].terms), len(wordings[second].terms)) >= _FEW:
            candidates[first].add(second)
            candidates[second].add(first)
    return candidates


def _rank(piece: Piece, wording: Wording) -> tuple[bool, int, int, bool, str, str]:
    """The canonical piece first: edited, fullest in words, then in fields, dated, earliest."""
    article, hand = piece.article, piece.hand
    edited = hand is not None and (bool(hand.front_matter) or hand.headline is not None or hand.body is not None)
    known = sum(bool(value) for value in (article.headline, article.published, article.authors, article.source, article.url, article.tags))
    return not edited, -len(wording.terms), -known, article.published is None, str(article.published or ""), piece.key


def _needed(one: Piece, two: Piece) -> float:
    return _REVISION if _address(one) is not None and _address(one) == _address(two) else _REPRINT


def _say(copy: Piece, canonical: Piece, share: float, *, whole: bool) -> str:
    """Why it is a copy; `whole` where not a word differs."""
    percent = f"{int(share * 100)} % of its wording stands here"
    if _needed(copy, canonical) == _REVISION:
        return "the same address and text" if whole else f"another version under the same address: {percent}"
    return "the same text" if whole else f"reprint: {percent}"


def _address(piece: Piece) -> str | None:
    return clean_address(piece.article.url)


def _share(one: Wording, two: Wording) -> float:
    """The part of the shorter text's runs of words that stand in the longer one too."""
    if one.terms == two.terms:
        return 1.0
    first, second = _runs(one.terms), _runs(two.terms)
    return len(first & second) / min(len(first), len(second))


def _runs(terms: tuple[str, ...]) -> frozenset[tuple[str, ...]]:
    return frozenset(terms[at : at + _RUN] for at in range(max(len(terms) - _RUN + 1, 1)))
