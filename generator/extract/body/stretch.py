"""The main stretch: the run of passages that holds most of a page's prose, before any finer decision.

Rule: a passage of whole sentences counts for as many words as it has, a scrap counts against; the run with the greatest
sum is the main stretch (Kadane's algorithm, one pass). A notice about cookies or rights is prose too, and counts against.
A dateline begins an article: where most of the stretch stands behind one, the stretch begins there.
"""

from collections import Counter
from collections.abc import Sequence

from generator.extract.body.sight import Sight

_SCRAP = -7  # a menu's entry between two paragraphs costs a short sentence
MOST = 60  # words for which one passage counts


def find_stretch(sights: Sequence[Sight]) -> tuple[int, int]:
    """First passage of the main stretch and the one after its last; `(0, 0)` where there is no prose."""
    best, best_from, best_to = 0, 0, 0
    total, start = 0, 0
    for index, sight in enumerate(sights):
        if total <= 0:
            total, start = 0, index
        beside = sights[max(0, index - 1) : index + 2]
        total += _SCRAP if any(other is not sight and other.folded == sight.folded for other in beside) else _value(sight)
        if total > best:
            best, best_from, best_to = total, start, index + 1
    filed = next((index for index in range(best_from, best_to) if sights[index].dateline), best_from)
    return (filed if _weight(sights[best_from:filed]) < _weight(sights[filed:best_to]) else best_from), best_to


def _weight(sights: Sequence[Sight]) -> int:
    return sum(sight.words for sight in sights if sight.prose)


def _value(sight: Sight) -> int:
    if not sight.prose:
        return _SCRAP
    if sight.kinds & {"cookies", "legal", "account"} or sight.linked > 0.5:  # noqa: PLR2004 - more link than text
        return -min(sight.words, MOST) // 2
    return min(sight.words, MOST)


def find_vocabulary(sights: Sequence[Sight], stretch: tuple[int, int]) -> frozenset[str]:
    """The telling words of the main stretch's prose: what the text is about, in its own words."""
    return frozenset([word for sight in sights[slice(*stretch)] if sight.prose for word in sight.telling])


def find_indent(sights: Sequence[Sight], stretch: tuple[int, int]) -> int | None:
    """The indent at which most prose of the main stretch stands; None where nothing is indented."""
    if not any(sight.passage.indent for sight in sights):
        return None
    first, last = stretch
    words: Counter[int] = Counter()
    for sight in sights[first:last]:
        if sight.prose:
            words[sight.passage.indent] += sight.words
    return max(sorted(words), key=lambda indent: words[indent]) if words else None
