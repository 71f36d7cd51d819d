"""A story as a page shows it: its headline, its tellings in order, why they belong, what they say in common."""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from copy import copy
from itertools import combinations

from generator.link.comparison import Comparison
from generator.link.corrections import is_listed
from generator.link.mentions import MentionReader
from generator.link.names import NameReader
from generator.link.piece import Piece
from generator.link.recall import Recall, work_afresh
from generator.link.stories.alignment import Aligned, align_sentences
from generator.link.stories.naming import order_key
from generator.link.stories.reasons import fill_up, find_shared, find_shared_day, say_same
from generator.link.stories.summary import summarise_tellings
from generator.link.stories.wishes import is_wished
from generator.model import Hand, Reason, Story

_UNTITLED = "Untitled"
_ENOUGH = 3  # shared names
_PAIR = 2  # tellings, of which one need not say which other it is like
_VOICE = 0.6  # of the shorter telling's sentences: from there on one of them is the other, edited


def make_story(slug: str, keys: Sequence[str], told: "Told", slugs: Mapping[str, str], hand: Hand | None) -> Story:
    """The Story of some pieces; `slugs` are the pages of all pieces by key."""
    ordered = sorted(keys, key=lambda key: order_key(told.pieces[key].article, key))
    aligned = told.align(ordered).rename(slugs)
    first = told.pieces[
        min(ordered, key=lambda key: (is_wished(told.pieces[key]), "headline" in told.pieces[key].article.derived, ordered.index(key)))
    ]
    return Story(
        slug=slug,
        headline=(hand.headline if hand else None) or first.article.headline or _UNTITLED,
        pristine_headline=first.article.headline or _UNTITLED,
        tellings=tuple(slugs[key] for key in ordered),
        reasons=explain_tellings(ordered, told, slugs, aligned),
        summary=summarise_tellings({slugs[key]: told.pieces[key].article for key in ordered}),
        alignments=aligned.alignments,
        only=aligned.only,
        echoes=_find_echoes([slugs[key] for key in ordered], aligned),
    )


def explain_tellings(ordered: Sequence[str], told: "Told", slugs: Mapping[str, str], aligned: Aligned) -> tuple[Reason, ...]:
    """Why each telling after the first belongs, and any that a hand joined: by its closest, best among those before it."""
    sentences = Counter(citation.telling for citation in aligned.only)
    same: Counter[frozenset[str]] = Counter()
    for alignment in aligned.alignments:
        tellings = [wording.telling for wording in alignment.wordings]
        sentences.update(tellings)
        same.update(frozenset(pair) for pair in combinations(tellings, 2))
    reasons: list[Reason] = []
    for at, key in enumerate(ordered):
        closest = _find_closest(key, ordered[:at], told) or _find_closest(key, ordered, told)
        if is_wished(told.pieces[key]) or (at and not closest):
            reasons.append(Reason(slugs[key], "joined by hand"))
        elif at:
            said = say_same(same[frozenset((slugs[key], slugs[closest]))], sentences[slugs[key]])
            reasons.append(_explain(key, closest, told, slugs, said, named=len(ordered) > _PAIR))
    return tuple(reasons)


def _find_closest(key: str, others: Sequence[str], told: "Told") -> str:
    """The one that is most like a piece; empty where none is like it at all."""
    closest = max(others, key=lambda other: (told.score(key, other), other), default="")
    return closest if closest and told.score(key, closest) else ""


def _explain(key: str, closest: str, told: "Told", slugs: Mapping[str, str], same: str, *, named: bool) -> Reason:
    """Why a piece belongs, with the headline and outlet of the one it is like where `named`: two may have the same headline."""
    article, like = told.pieces[key].article, told.pieces[closest].article
    shared = find_shared(told.names[closest], told.names[key], told.spread)
    if len(shared) < _ENOUGH:
        shared = fill_up(shared, like, article, told.spread)
    if day := find_shared_day(told.mentions[closest], told.mentions[key], [like.published, article.published]):
        shared = [*shared[: _ENOUGH - 1], day]
    words = "; ".join(filter(None, (f"shares {', '.join(shared)}" if shared else "", same))) or "much of the wording is the same"
    teller = f" in {like.source}" if like.source else ""
    return Reason(
        slugs[key], f"like “{like.headline}”{teller}: {words}" if like.headline and named else words, round(told.score(key, closest), 3)
    )


class Told:
    """What is known of all pieces by their keys: their articles, likenesses, names and the dates they speak of."""

    def __init__(self, pieces: Mapping[str, Piece], comparison: Comparison, recall: Recall = work_afresh) -> None:
        articles = {key: piece.article for key, piece in pieces.items()}
        self.pieces = pieces
        self.spread = comparison.spread
        self.recall = recall
        self.names = NameReader(articles, recall)
        self.mentions = MentionReader(articles, recall)
        self._scores = {pair[:2]: pair.score for pair in comparison.pairs}
        self._aligned: dict[tuple[str, ...], Aligned] = {}

    def dated(self, pieces: Mapping[str, Piece]) -> "Told":
        """The same, of pieces whose days alone have changed: what goes by their texts is not read again."""
        told = copy(self)
        told.pieces = pieces
        told.mentions = self.mentions.replace({key: piece.article for key, piece in pieces.items()})
        return told

    def align(self, ordered: Sequence[str]) -> Aligned:
        """How the sentences of some pieces correspond, by their keys, in the order in which they are to be read."""
        keys = tuple(ordered)
        if keys not in self._aligned:
            self._aligned[keys] = align_sentences({key: self.pieces[key].article for key in keys}, self.recall)
        return self._aligned[keys]

    def listed(self, key: str) -> bool:
        """Whether lists may show a piece."""
        return is_listed(self.pieces[key].hand)

    def score(self, one: str, two: str) -> float:
        """How alike two pieces are, from 0 to 1."""
        return self._scores.get((one, two) if one < two else (two, one), 0.0)


def _find_echoes(slugs: Sequence[str], aligned: Aligned) -> tuple[tuple[str, str], ...]:
    """The tellings that are an edit of one before them, each with the first of those that is none itself."""
    lengths = Counter(citation.telling for alignment in aligned.alignments for citation in alignment.wordings)
    lengths.update(citation.telling for citation in aligned.only)
    same: Counter[tuple[str, str]] = Counter()
    place = {slug: number for number, slug in enumerate(slugs)}
    for alignment in aligned.alignments:
        tellers: dict[str, list[int]] = defaultdict(list)
        for wording in alignment.wordings:
            tellers["".join(filter(str.isalnum, wording.sentence.casefold()))].append(place[wording.telling])
        for places in tellers.values():
            same.update((slugs[one], slugs[two]) for one, two in combinations(sorted(places), 2))
    origins: dict[str, str] = {}
    for one, two in sorted(same, key=lambda pair: (place[pair[1]], place[pair[0]])):
        if two not in origins and same[one, two] >= _VOICE * max(1, min(lengths[one], lengths[two])):
            origins[two] = origins.get(one, one)
    return tuple(origins.items())
