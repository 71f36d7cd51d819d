"""Teasers: links to other articles among the text, kept beside the body and out of it.

    A ferry at anchor, October 5. - Harbour Post, 1920, 15.05.2024      another picture, with its own date
    Harbours of the North                                               its collection
    Why the Pilots Walked Out: Nine Questions                           the teaser's headline

Rule: a picture's alternative text between two passages of text, followed by at most three short lines that end like no
sentence, is a teaser; the last of these lines is its headline, the picture's date its date.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from generator.extract.body.sight import Sight
from generator.extract.fields.photo import Picture
from generator.model import Lines, Teaser

_MOST_LINES = 3


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
    found = []
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
    return tuple(found)
