"""Hard-wrapped lines: a text whose lines an editor, a mail program or a hand filled up to a width.

    Harbour pilots said on Monday that they would
    walk out unless the port council met.              the next word had fitted: the paragraph ends
    The council met, and it did so in the evening.
    The pilots stayed.                                 "The" had not: does the paragraph end? the odds say

Rule: a line goes on unless the next word would still have fitted. A full line that ends a sentence tells nothing, and goes by
the odds: how many sentences of the dump end paragraphs to those that end inside; twice that where speech ends or begins, and
more for a paragraph that is long already. Where blank lines part paragraphs, lines may have been filled by a hand, which breaks
some early: then only a line that is short indeed ends a paragraph besides.
"""

import math
import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median

from generator.extract.text.lines import Line
from generator.extract.text.sentence import begins_small, ends_sentence

_WIDEST = 132  # columns of the widest terminals and mail
_NARROWEST = 34
_FULL = 0.8  # of the width
_FEWEST = 3  # filled lines: two of one length are chance
_FULL_SHARE = 0.45  # of the lines of a wrapped text that are filled
_GOING_ON = 0.3  # of them that the next line goes on from in the middle of a sentence
_SHORT = 0.6  # of the width: a hand that fills lines up breaks none so early
_PARTED = 2  # times as many paragraphs parted by blank lines as by nothing
_UNSEEN = 0.5  # of each kind of paragraph end, for dumps that show few
_SPEECH = 2.0  # paragraphs begin and end with speech
_INNER_END = re.compile(r"[.!?…][\"”»’)]*\s+[\"“«(]?[A-ZÀ-ÞА-ЯЁІЇЄҐ]")


@dataclass(frozen=True, slots=True)
class Wrapping:
    """How the lines of a dump were filled."""

    width: int
    """In columns."""

    odds: float
    """Sentences that end a paragraph to sentences that end inside one, as short lines tell."""

    usual: float
    """Columns of a paragraph, the median of those that short lines end."""

    parted: bool
    """Whether blank lines part its paragraphs."""

    def ends_paragraph(self, before: Line, line: Line, length: int) -> bool:
        """Whether a paragraph ends between two lines. `length`: its columns so far."""
        if _is_parted(before, line):
            return True
        if self.parted:
            return _reach(before) < _SHORT * self.width and not begins_small(line.text)
        if _has_room(before, line, self.width):
            return True
        if not ends_sentence(before.text) or begins_small(line.text):
            return False
        spoken = (before.text[-1] in '"”»') + (line.text[0] in '"“«')
        return self.odds * _SPEECH**spoken * math.sqrt(length / self.usual) > 1


def find_wrapping(lines: Sequence[Line]) -> Wrapping | None:
    """How lines were filled; None where they are not hard-wrapped."""
    width = _find_width(lines)
    if not width:
        return None
    pairs = list(pairwise(lines))
    ends = [(line, after) for line, after in pairs if ends_sentence(line.text) and not _is_parted(line, after)]
    gaps = sum(after.gap > 0 for _, after in pairs)
    short = sum(_reach(line) < _SHORT * width for line, _ in ends)
    at_ends = sum(_has_room(line, after, width) for line, after in ends)
    inside = sum(len(_INNER_END.findall(line.text)) for line in lines)
    lengths = [0]  # of the paragraphs that lines with room end
    for line, after in pairs:
        lengths[-1] += len(line.text)
        if _has_room(line, after, width):
            lengths.append(0)
    lengths[-1] += len(lines[-1].text)
    return Wrapping(
        width=width,
        odds=(at_ends + _UNSEEN) / (inside + _UNSEEN),
        usual=median(lengths),
        parted=gaps > _PARTED * (short + _UNSEEN),
    )


def _find_width(lines: Sequence[Line]) -> int:
    """The width that lines are filled up to, in columns; 0 where they are not hard-wrapped."""
    width = max((_reach(line) for line in lines), default=0)
    if not _NARROWEST <= width <= _WIDEST:
        return 0
    full = [(line, after) for line, after in pairwise(lines) if not after.gap and _reach(line) >= _FULL * width]
    going_on = sum(not ends_sentence(line.text) and (begins_small(after.text) or not _has_case(after.text)) for line, after in full)
    return width if len(full) >= max(_FEWEST, _FULL_SHARE * len(lines)) and going_on >= _GOING_ON * len(full) else 0


def _has_room(before: Line, line: Line, width: int) -> bool:
    """Whether a line's first word would still have fitted on the line before."""
    return _reach(before) + 1 + len(line.text.split(" ", 1)[0]) <= width


def _is_parted(before: Line, line: Line) -> bool:
    return bool(line.gap) or line.indent > before.indent


def _reach(line: Line) -> int:
    return line.indent + len(line.text)


def _has_case(text: str) -> bool:
    return text[:1].lower() != text[:1].upper()
