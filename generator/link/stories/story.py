"""A story as a page shows it: its headline, its tellings in order, why they belong, what they say in common."""

from collections import Counter
from collections.abc import Mapping, Sequence
from itertools import combinations

from generator.link.comparison import Comparison
from generator.link.names import NameReader
from generator.link.piece import Piece
from generator.link.stories.alignment import Aligned, align_sentences
from generator.link.stories.naming import order_key
from generator.link.stories.reasons import fill_up, find_shared, say_reason
from generator.model import Citation, Hand, Reason, Story

_UNTITLED = "Untitled"
_ENOUGH = 3  # shared names
_SUMMARY = 2  # sentences
_LEAD = 4  # sentences at the opening of a telling, where news says what happened
_VOICE = 0.6  # of the shorter telling's sentences: from there on one of them is the other, edited


def make_story(slug: str, keys: Sequence[str], told: "Told", slugs: Mapping[str, str], hand: Hand | None) -> Story:
    """The Story of some pieces; `slugs` are the pages of all pieces by key."""
    ordered = sorted(keys, key=lambda key: order_key(told.pieces[key].article, key))
    aligned = align_sentences({slugs[key]: told.pieces[key].article for key in ordered})
    first = told.pieces[min(ordered, key=lambda key: ("headline" in told.pieces[key].article.derived, ordered.index(key)))]
    return Story(
        slug=slug,
        headline=(hand.headline if hand else None) or first.article.headline or _UNTITLED,
        pristine_headline=(first.pristine or first.article).headline or _UNTITLED,
        tellings=tuple(slugs[key] for key in ordered),
        reasons=explain_tellings(ordered, told, slugs, aligned),
        summary=_summarise([slugs[key] for key in ordered], aligned),
        alignments=aligned.alignments,
        only=aligned.only,
        voices=_count_voices([slugs[key] for key in ordered], aligned),
    )


def explain_tellings(ordered: Sequence[str], told: "Told", slugs: Mapping[str, str], aligned: Aligned) -> tuple[Reason, ...]:
    """Why each telling after the first belongs: by its closest among those before it."""
    sentences = Counter(citation.telling for citation in aligned.only)
    same: Counter[frozenset[str]] = Counter()
    for alignment in aligned.alignments:
        tellings = [wording.telling for wording in alignment.wordings]
        sentences.update(tellings)
        same.update(frozenset(pair) for pair in combinations(tellings, 2))
    reasons: list[Reason] = []
    for at, key in enumerate(ordered[1:], 1):
        closest = max(ordered[:at], key=lambda other: (told.score(key, other), other))
        article, like = told.pieces[key].article, told.pieces[closest].article
        shared = find_shared(told.names[closest], told.names[key], told.spread)
        if len(shared) < _ENOUGH:
            shared = fill_up(shared, like, article)
        words = say_reason(shared, same[frozenset((slugs[key], slugs[closest]))], sentences[slugs[key]])
        opening = f"like “{like.headline}”: " if at > 1 and like.headline else ""
        reasons.append(Reason(slugs[key], opening + words, round(told.score(key, closest), 3)))
    return tuple(reasons)


class Told:
    """What is known of all pieces by their keys: their articles, likenesses and names."""

    def __init__(self, pieces: Mapping[str, Piece], comparison: Comparison) -> None:
        self.pieces = pieces
        self.spread = comparison.spread
        self.names = NameReader({key: piece.article for key, piece in pieces.items()})
        self._scores = {pair[:2]: pair.score for pair in comparison.pairs}

    def score(self, one: str, two: str) -> float:
        """How alike two pieces are, from 0 to 1."""
        return self._scores.get((one, two) if one < two else (two, one), 0.0)


def _summarise(tellings: Sequence[str], aligned: Aligned) -> tuple[Citation, ...]:
    """The sentences near an opening that most tellings have, as the first of them words it; in reading order."""
    place = dict.fromkeys(tellings, 0)
    candidates: list[tuple[int, int, int, Citation]] = []
    voices = {wording: len(alignment.wordings) for alignment in aligned.alignments for wording in alignment.wordings[:1]}
    for number, citation in enumerate([*voices, *aligned.only]):
        place[citation.telling] += 1
        if place[citation.telling] <= _LEAD:
            candidates.append((-voices.get(citation, 1), place[citation.telling], number, citation))
    best = sorted(candidates)[:_SUMMARY]
    return tuple(citation for *_, citation in sorted(best, key=lambda each: each[2]))


def _count_voices(slugs: Sequence[str], aligned: Aligned) -> int:
    """How many tellings are no edit of one before them."""
    lengths = Counter(citation.telling for alignment in aligned.alignments for citation in alignment.wordings)
    lengths.update(citation.telling for citation in aligned.only)
    same: Counter[tuple[str, str]] = Counter()
    for alignment in aligned.alignments:
        texts = [
            (wording.telling, "".join(char for char in wording.sentence.casefold() if char.isalnum())) for wording in alignment.wordings
        ]
        same.update((one, two) for one, text in texts for two, other in texts if one < two and text == other)
    echoes = {
        max(pair, key=slugs.index) for pair, number in same.items() if number >= _VOICE * max(1, min(lengths[pair[0]], lengths[pair[1]]))
    }
    return len(slugs) - len(echoes)
