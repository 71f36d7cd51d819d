"""The traits of a line that may be the headline, by which it gets its points (HEADLINE_POINTS in body/weights.py).

Some it has wherever the text stands (headline_candidates.py). Others say where it stands to the text: how far above, at what
indent, whether text and address use its words, whether it comes again.
"""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate

from generator.extract.body.boilerplate import split_words
from generator.extract.body.sight import Sight
from generator.extract.body.steps import Steps
from generator.extract.body.stretch import find_indent, find_vocabulary
from generator.extract.fields.headline_candidates import LONG, is_wrapped

_BELOW = 40  # passages of the text in which a headline is still looked for

_above_text = Steps("lines above the text", 0, 1, 2, 3, 6, 10, 20, 50)
_between = Steps("sentences between it and the text", 0, 1, 3)
_known = Steps("words that the text uses", 0, 1, 2, 3, 5)
_share_known = Steps("% of words that the text uses", 0, 30, 50, 75)
_share_spelt = Steps("% of words that the address spells", 0, 39, 75)
_indented_less = Steps("indented less", 2, 4, 8)
_blank_above = Steps("blank lines above", 0, 1, 2)


def nothing_traits(sights: Sequence[Sight]) -> list[str]:
    """The traits of having no headline: a hard-wrapped text often has none."""
    return ["no headline", "no headline: hard-wrapped" if is_wrapped(sights) else "no headline: not wrapped"]


def find_headline_traits(
    sights: Sequence[Sight], stretch: tuple[int, int], address: str, own: Sequence[Sequence[str]]
) -> list[tuple[int, list[str]]]:
    """Every candidate's number and its traits. `own`: of each passage those that it has wherever the text stands; none of no candidate."""
    first = stretch[0] if stretch[1] else 0
    text = _Text(
        first=first,
        known=find_vocabulary(sights, stretch),
        slug=_slug_words(address),
        above=Counter(sight.folded for sight in sights[: first + 1]),
        below=frozenset(sight.folded for sight in sights[first + 1 :]),
        prose=tuple(accumulate([sight.prose for sight in sights], initial=0)),
        indent=find_indent(sights, stretch),
    )
    return [
        (index, [*own[index], *_place_traits(index, sight, text), *_word_traits(sight, text)])
        for index, sight in enumerate(sights[: stretch[1] + _BELOW])
        if own[index]
    ]


@dataclass(frozen=True, slots=True)
class _Text:
    """The text that candidates are compared with."""

    first: int
    known: frozenset[str]
    slug: frozenset[str]
    above: Counter[tuple[str, ...]]
    below: frozenset[tuple[str, ...]]
    prose: tuple[int, ...]
    """For every passage how many passages of prose stand before it."""

    indent: int | None


def _place_traits(index: int, sight: Sight, text: _Text) -> list[str]:
    """Where it stands to the text, and whether it is there twice."""
    before = text.first - index
    traits = [
        _above_text[before] if before >= 0 else "below the text's beginning",
        _between[abs(text.prose[text.first] - text.prose[min(index, text.first)])],
    ]
    if text.above[sight.folded] > 1:
        traits.append("twice above the text")
        if sight.words >= LONG:
            traits.append("twice above the text, several words")
    if sight.folded in text.below:
        traits.append("comes again below")
    if text.indent is not None:
        away = sight.passage.indent - text.indent
        traits.append("at the text's indent" if away == 0 else "indented deeper than the text" if away > 0 else _indented_less[-away])
        traits.append(_blank_above[sight.passage.gap])
    return traits


def _word_traits(sight: Sight, text: _Text) -> list[str]:
    """Whether the text and the address use its words."""
    words = sight.telling
    known = sum(map(text.known.__contains__, words))
    traits = [_known[known], _share_known[int(100 * known / (len(words) or 1))]]
    if text.slug and words:
        traits.append(_share_spelt[int(100 * (sum(map(text.slug.__contains__, words)) / len(words)))])
    return traits


def _slug_words(address: str) -> frozenset[str]:
    path = re.sub(r"^\w+://[^/]+", "", address)
    return frozenset(word for word in split_words(re.sub(r"[-_/.+%]+", " ", path)) if len(word) > 3 and not word.isdigit())  # noqa: PLR2004
