"""A story as a page shows it: its headline, its tellings in order, why they belong, what they say in common."""

from collections import Counter
from collections.abc import Mapping, Sequence

from generator.link.likeness import Pair
from generator.link.piece import Piece
from generator.link.stories.alignment import Aligned, align_sentences
from generator.link.stories.naming import order_key
from generator.link.stories.reasons import explain_pair
from generator.model import Article, Citation, Hand, Reason, Story

_SUMMARY = 2  # sentences
_LEAD = 4  # sentences at the opening of a telling, where news says what happened
_VOICE = 0.6  # of the shorter telling's sentences: from there on one of them is the other, edited


def make_story(
    slug: str,
    keys: Sequence[str],
    pieces: Mapping[str, Piece],
    slugs: Mapping[str, str],
    scores: Mapping[frozenset[str], float],
    spread: Mapping[str, int],
    hand: Hand | None,
) -> Story:
    """The Story of some pieces. `slugs` are the pages of the pieces, `scores` the likeness of pairs, `spread` of terms."""
    ordered = sorted(keys, key=lambda key: order_key(pieces[key].article, key))
    tellings = {slugs[key]: pieces[key].article for key in ordered}
    aligned = align_sentences(tellings)
    first = min(ordered, key=lambda key: ("headline" in pieces[key].article.derived, ordered.index(key)))
    pristine = pieces[first].pristine or pieces[first].article
    return Story(
        slug=slug,
        headline=(hand.headline if hand else None) or pieces[first].article.headline or "Untitled",
        pristine_headline=pristine.headline or "Untitled",
        tellings=tuple(tellings),
        reasons=explain_tellings(ordered, {key: pieces[key].article for key in ordered}, slugs, scores, spread),
        summary=_summarise(tellings, aligned),
        alignments=aligned.alignments,
        only=aligned.only,
        voices=_count_voices(tuple(tellings), aligned),
    )


def explain_tellings(
    ordered: Sequence[str],
    articles: Mapping[str, Article],
    slugs: Mapping[str, str],
    scores: Mapping[frozenset[str], float],
    spread: Mapping[str, int],
) -> tuple[Reason, ...]:
    """Why each telling after the first belongs: by its closest among those before it."""
    reasons: list[Reason] = []
    for at, key in enumerate(ordered[1:], 1):
        closest = max(ordered[:at], key=lambda other: (scores.get(frozenset((key, other)), 0.0), other))
        words = explain_pair(articles[closest], articles[key], spread)
        told = f"like “{articles[closest].headline}”: " if at > 1 and articles[closest].headline else ""
        reasons.append(Reason(slugs[key], told + words, round(scores.get(frozenset((key, closest)), 0.0), 3)))
    return tuple(reasons)


def index_scores(pairs: Sequence[Pair]) -> dict[frozenset[str], float]:
    """The likeness of each pair by its two keys, in either order."""
    return {frozenset((pair.first, pair.second)): pair.score for pair in pairs}


def _summarise(tellings: Mapping[str, Article], aligned: Aligned) -> tuple[Citation, ...]:
    """The sentences near an opening that most tellings have, as the first of them words it; in reading order."""
    place: dict[str, int] = {slug: 0 for slug in tellings}
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
