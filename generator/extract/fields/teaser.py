"""Teasers: links to other articles among the text, kept beside the body and out of it.

    A ferry at anchor, October 5. - Harbour Post, 1920, 15.05.2024      another picture, with its own date
    Harbours of the North                                               its collection
    Why the Pilots Walked Out: Nine Questions                           the teaser's headline

    Read more: Why the Pilots Walked Out                                a label and a headline on one line

    Related articles                                                    a label on a line of its own
    Why the Pilots Walked Out
    Harbours of the North in Pictures

Rule: a picture's alternative text between two passages of text, followed by at most three short lines that end like no
sentence, is a teaser; the last of these lines is its headline, the picture's date its date. So is a line in the text that
begins with a label for other articles and a colon, and so are the headlines right below such a label, before the text goes on.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from generator.extract.body.boilerplate import find_phrases, split_words
from generator.extract.body.sight import Sight
from generator.extract.fields.photo import Picture
from generator.model import Lines, Teaser

_MOST_LINES = 3
_FEWEST_WORDS = 3  # of a headline behind a label
# Links to what stands above them, which label nothing below.
_CALLS = frozenset(
    split_words(call)
    for call in (
        "read more|read now|read the full|learn more|find out more|more information|continue reading|full story|more|mehr lesen|"
        "mehr erfahren|weiterlesen|lire la suite|en savoir plus|leer más|leia mais|saiba mais|leggi tutto|continua a leggere|"
        "подробнее|читать далее|читати далі|докладніше|детальніше|المزيد"
    ).split("|")
)
_LONGEST_LABEL = 4  # words
_MOST_BELOW = 5  # headlines below a label


@dataclass(frozen=True, slots=True)
class FoundTeaser:
    """A teaser, and where it stands."""

    teaser: Teaser
    passages: tuple[int, int]
    """The first passage that it takes, and the one after the last."""

    lines: Lines


def find_teasers(sights: Sequence[Sight], pictures: Sequence[Picture], first: int) -> tuple[FoundTeaser, ...]:
    """Every teaser.

    `first`: number of the passage that the text begins with; pictures before it are the article's own.
    """
    found = list(_find_labelled(sights, first))
    for picture in pictures:
        if picture.index <= first:
            continue
        end = picture.index + 1
        while end < len(sights) and end - picture.index <= _MOST_LINES and not sights[end].ended and not sights[end].prose:
            end += 1
        if end == picture.index + 1:
            continue
        last = sights[end - 1].passage
        found.append(FoundTeaser(Teaser(last.text, picture.when), (picture.index, end), (picture.lines[0], last.lines[1])))
    return tuple(sorted(found, key=lambda teaser: teaser.passages))


def _find_labelled(sights: Sequence[Sight], first: int) -> Iterator[FoundTeaser]:
    for index in range(first + 1, len(sights)):
        sight = sights[index]
        headline = parse_labelled(sight.passage.text) if "related" in sight.whole else None
        if headline:
            yield FoundTeaser(Teaser(headline), (index, index + 1), sight.passage.lines)
        elif "related" in sight.whole and sight.words <= _LONGEST_LABEL and not sight.ended and not _is_call(sight):
            yield from _find_below(sights, index)


def _find_below(sights: Sequence[Sight], label: int) -> Iterator[FoundTeaser]:
    """The headlines below a label that stands alone between passages of prose."""
    end = label + 1
    while end < len(sights) and end - label <= _MOST_BELOW and _is_headline(sights[end]):
        end += 1
    if not sights[label - 1].prose or end == label + 1 or end == len(sights) or not sights[end].prose:
        return
    for index in range(label + 1, end):
        first = label if index == label + 1 else index
        lines = sights[first].passage.lines[0], sights[index].passage.lines[1]
        yield FoundTeaser(Teaser(sights[index].passage.text), (first, index + 1), lines)


def _is_call(sight: Sight) -> bool:
    return any(sight.folded[: len(call)] == call for call in _CALLS)


def _is_headline(sight: Sight) -> bool:
    named = sight.words >= _FEWEST_WORDS and not sight.ended and not sight.prose
    return named and not (sight.whole or sight.form or sight.dated)


def parse_labelled(text: str) -> str | None:
    """The headline behind a label for other articles, `Read more: ...`; None where there is no such label, or no headline."""
    label, _, headline = text.partition(":")
    words = split_words(label)
    labels = any(kind == "related" and (start, length) == (0, len(words)) for kind, start, length in find_phrases(words))
    return headline.strip() if labels and len(headline.split()) >= _FEWEST_WORDS else None
