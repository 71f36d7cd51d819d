"""Duplicates: one article that came more than once.

    seeds/17.txt  https://example.org/a/42  "The ferry ran aground at dawn. ..."
    seeds/31.txt  https://example.org/a/42  "The ferry ran aground at dawn. Two were hurt. ..."     a revision
    seeds/58.txt  https://example.com/x     "VISBY (Wire) - The ferry ran aground at dawn. ..."     a reprint

The same address with a text that has much in common, the same words, or nearly all words of one in the order of the
other. Of each group one article is canonical: one that a hand has edited, else the fullest, else the earliest. The others
are kept as its copies, each with the reason, so nothing that a seed says is lost.
"""

from collections import Counter, defaultdict
from collections.abc import Mapping
from functools import lru_cache
from typing import NamedTuple
from zlib import crc32

from generator.link.addresses import clean_address
from generator.link.piece import Piece
from generator.link.terms import Wording
from generator.model import Article

_REPRINT = 0.8  # of the shorter text's runs of words stand in the longer
_REVISION = 0.3  # the same for texts of one address: an address may be used again for something else
_RUN = 4  # words: enough that a run is no figure of speech
_FEW = 8  # words: a text of fewer is no text to go by
_SHORT = 64  # words: a text of fewer is known by all of its runs, a longer one by those that begin with
_SIEVE = 8  # one word of so many, the same ones in every text
_FORMULA = 50  # texts: a run that more have is a formula, and tells no text
_CLOSEST = 3  # texts with most runs in common that are compared word by word

Runs = frozenset[tuple[str, ...]]


class Copy(NamedTuple):
    """That one piece repeats another, by their keys."""

    canonical: str
    words: str
    """`reprint: 94 % of its wording stands here`."""

    score: float


def find_copies(pieces: Mapping[str, Piece], wordings: Mapping[str, Wording]) -> dict[str, Copy]:
    """The canonical piece of each copy, by the copy's key. No copy has a copy.

    Each text meets only the canonical ones, the fullest first, that share its address, its words or some of its runs, so
    a thousand reprints of one text cost no more than a thousand texts.
    """
    ranks = {key: _rank(piece, wordings[key]) for key, piece in pieces.items()}
    shelf = _Shelf()
    copies: dict[str, Copy] = {}
    for key in sorted((key for key in pieces if len(wordings[key].terms) >= _FEW), key=ranks.__getitem__):
        address, terms = _address(pieces[key].article), wordings[key].terms
        runs = _pick_runs(terms)
        found = [
            (-share, other)
            for other in shelf.find(address, terms, runs)
            if (share := _share(terms, wordings[other].terms)) >= _needed(address, _address(pieces[other].article))
        ]
        if found:
            share, canonical = min(found)
            same_address = _needed(address, _address(pieces[canonical].article)) == _REVISION
            words = _say(-share, same_address=same_address, same_text=terms == wordings[canonical].terms)
            copies[key] = Copy(canonical, words, -share)
        else:
            shelf.add(key, address, terms, runs)
    return copies


class _Shelf:
    """The canonical texts so far, to be found by what a copy of them has too."""

    def __init__(self) -> None:
        self._by_address: dict[str, str] = {}
        self._by_text: dict[tuple[str, ...], str] = {}
        self._by_run: dict[tuple[str, ...], list[str]] = defaultdict(list)

    def add(self, key: str, address: str | None, terms: tuple[str, ...], runs: Runs) -> None:
        """Puts a text there. Of those of one address the first is found by it: an address may be used a thousand times."""
        if address:
            self._by_address.setdefault(address, key)
        self._by_text.setdefault(terms, key)
        for run in runs:
            if len(holders := self._by_run[run]) <= _FORMULA:
                holders.append(key)

    def find(self, address: str | None, terms: tuple[str, ...], runs: Runs) -> set[str]:
        """The texts that one of this address, these words and these runs may repeat."""
        if same := self._by_text.get(terms):
            return {same}
        votes: Counter[str] = Counter()
        for run in runs:
            if len(holders := self._by_run.get(run, ())) <= _FORMULA:
                votes.update(holders)
        closest = sorted(votes, key=lambda key: (-votes[key], key))[:_CLOSEST]
        return {*closest, *filter(None, [self._by_address.get(address or "")])}


def _pick_runs(terms: tuple[str, ...]) -> Runs:
    """The runs by which a text is found."""
    if len(terms) < _SHORT:
        return _all_runs(terms)
    return frozenset([terms[at : at + _RUN] for at, term in enumerate(terms[: 1 - _RUN]) if _is_picked(term)])


@lru_cache(maxsize=2**17)
def _is_picked(term: str) -> bool:
    """Whether runs that begin so are kept. By a checksum, which is the same on every machine."""
    return crc32(term.encode()) % _SIEVE == 0


def _rank(piece: Piece, wording: Wording) -> tuple[bool, int, int, bool, str, str]:
    """The canonical piece first: edited, fullest in words, then in fields, dated, earliest."""
    article, hand = piece.article, piece.hand
    edited = hand is not None and (bool(hand.front_matter) or hand.headline is not None or hand.body is not None)
    known = sum(bool(value) for value in (article.headline, article.published, article.authors, article.source, article.url, article.tags))
    return not edited, -len(wording.terms), -known, article.published is None, str(article.published or ""), piece.key


def _needed(one: str | None, two: str | None) -> float:
    """How much of the wording two texts of these addresses must share."""
    return _REVISION if one is not None and one == two else _REPRINT


def _say(share: float, *, same_address: bool, same_text: bool) -> str:
    """Why it is a copy."""
    percent = f"{int(share * 100)} % of its wording stands here"
    if same_address:
        return "the same address and text" if same_text else f"another version under the same address: {percent}"
    return "the same text" if same_text else f"reprint: {percent}"


def _address(article: Article) -> str | None:
    return clean_address(article.url)


def _share(one: tuple[str, ...], two: tuple[str, ...]) -> float:
    """The part of the shorter text's runs of words that stand in the longer one too."""
    if one == two:
        return 1.0
    first, second = _all_runs(one), _all_runs(two)
    return len(first & second) / min(len(first), len(second))


def _all_runs(terms: tuple[str, ...]) -> Runs:
    return frozenset([terms[at : at + _RUN] for at in range(max(len(terms) - _RUN + 1, 1))])
