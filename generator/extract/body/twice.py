"""A body that is in a dump twice: once run together, once as the page shows it, and the best of both.

    Pilots return on Monday.The port council agreed to meet.What the council offersA fund of two million...

    Pilots return on
    Monday.
    "We have won," said the pilots' speaker. "It took nine days."
    The port council agreed to meet.

The run-together copy holds nothing but the article, subheads included, but no paragraph ends, and often no quotations. The
page's copy has the quotations and the paragraphs, among boilerplate, and may lack subheads.

Rule: passages of the page that the copy holds are found in it one after another. The copy is cut where a page's passage
ends without a blank in the copy, or ends a sentence and no link begins the next; what lies between two cuts that no passage
holds is a subhead; speech that the page has between two passages and the copy has not belongs there, anything else does not.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from generator.extract.body.glued import find_joints
from generator.extract.body.passage import Passage
from generator.extract.text.sentence import ends_sentence

_LETTERS = re.compile(r"\w+")
_GOING_ON = re.compile(r"['’]\w|[,.;:!?)\]…]")  # Reis's, Reis, who
_TRAILING = re.compile(r"(?<![^\w\s])[^\w\s]++$")
_FEWEST = 12  # letters of a passage that may be looked for ahead; shorter ones only where they come next
_LINK = 24  # characters of a first line that is likely a link's words
_AHEAD = 20_000  # letters that are looked ahead: keeps the cost linear


@dataclass(frozen=True, slots=True)
class Place:
    """Where a passage stands in the run-together copy: offsets of its first letter and the one after its last."""

    start: int
    end: int


def find_places(copy: str, passages: Sequence[Passage]) -> tuple[Place | None, ...]:
    """For every passage its place in the copy, in order; None for those that it has not."""
    letters, offsets = _squeeze(copy)
    places: list[Place | None] = []
    at = 0
    for passage in passages:
        wanted = "".join(_LETTERS.findall(passage.text))
        if not wanted:
            places.append(None)
            continue
        found = at if letters.startswith(wanted, at) else -1
        if found < 0 and len(wanted) >= _FEWEST:
            found = letters.find(wanted, at, at + _AHEAD + len(wanted))
        if found < 0:
            places.append(None)
            continue
        at = found + len(wanted)
        places.append(Place(offsets[found], offsets[at - 1] + 1))
    return tuple(places)


def cut_copy(
    copy: str, passages: Sequence[Passage], places: Sequence[Place | None], lines: Iterable[int] = ()
) -> tuple[tuple[int, str], ...]:
    """The copy's paragraphs and subheads, each with the offset at which it begins. `lines`: offsets at which its own lines begin."""
    cuts = {*find_joints(copy), *lines}
    for passage, place in zip(passages, places, strict=True):
        if place is None:
            continue
        start, end = _widen(copy, passage.text, place)
        begins_with_link = bool(passage.joined) and passage.head <= _LINK
        for cut in (start, end):
            inside = 0 < cut < len(copy) and not copy[cut - 1].isspace() and not copy[cut].isspace()
            glued = inside and not copy[cut].islower() and not _GOING_ON.match(copy, cut)
            sentence = cut == start and not begins_with_link and ends_sentence(copy[max(0, cut - 12) : cut].rstrip())
            if glued or sentence:
                cuts.add(cut)
    edges = [0, *sorted(cuts), len(copy)]
    pieces = [(first, copy[first:last].strip()) for first, last in pairwise(edges)]
    return tuple(piece for piece in pieces if piece[1])


def _squeeze(text: str) -> tuple[str, list[int]]:
    """The letters of a text without anything between them, and the offset of each."""
    words: list[str] = []
    offsets: list[int] = []
    for match in _LETTERS.finditer(text):
        words.append(match[0])
        offsets.extend(range(*match.span()))
    return "".join(words), offsets


def _widen(copy: str, text: str, place: Place) -> tuple[int, int]:
    """Where a passage begins and ends in the copy with the marks before its first letter and after its last."""
    letters = _LETTERS.search(text)
    before = text[: letters.start()] if letters else ""
    after = _TRAILING.search(text)
    behind = after[0] if after else ""
    start = place.start - len(before) if before and copy.endswith(before, 0, place.start) else place.start
    end = place.end + len(behind) if behind and copy.startswith(behind, place.end) else place.end
    return start, end
