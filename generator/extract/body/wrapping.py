"""Hard-wrapped lines: a text whose lines an editor, a mail program or a hand filled up to a width.

    Harbour pilots said on Monday that they would
    walk out unless the port council met.              the next word had fitted: the paragraph ends
    The council met, and it did so in the evening.
    The pilots stayed.                                 "The" had not: does the paragraph end? the odds say

Rule: lines were filled where most that break off inside a sentence reach nearly as far as the longest. A line goes on unless
the next word would still have fitted. A full line that ends a sentence tells nothing, and goes by the odds: how many sentences
of the dump end paragraphs to those that end inside; twice that where speech ends or begins, and more for a paragraph that is
long already. Where blank lines part paragraphs, it goes on. A hand breaks some lines early: then one with room that ends no
sentence goes on too, unless it is short indeed.
"""

import math
import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median

from generator.extract.text.lines import Line
from generator.extract.text.sentence import begins_small, ends_sentence, runs_on

_WIDEST = 132  # columns of the widest terminals and mail
_NARROWEST = 34
_FULL = 0.8  # of the width
_LONG_WORD = re.compile(r"[!-~]{40}")  # an address, which no width breaks
_FEWEST = 3  # lines that break off: two of one length are chance
_WORDY = 1 / 3  # of the width, the words of a line that can have been filled
_FILLED = 0.8  # of those that break off, in a text whose lines were filled
_EARLY = 0.3  # of those that break off with room, in a text that a hand filled
_SHORT = 0.6  # of the width: a hand that fills lines up breaks none so early
_PARTED = 2  # times as many paragraphs parted by blank lines as by nothing
_UNSEEN = 0.5  # of each kind of paragraph end, for dumps that show few
_SPEECH = 2.0  # paragraphs begin and end with speech
_SIGN = 2  # columns of an item's sign
_QUOTES = frozenset('"”“„»«')  # which of them open and which close, languages see differently
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

    by_hand: bool
    """Whether some lines were broken early."""

    def ends_paragraph(self, before: Line, line: Line, length: int) -> bool:
        """Whether a paragraph ends between two lines. `length`: its columns so far."""
        if _is_parted(before, line):
            return True
        if _has_room(before, line, self.width):
            short = _reach(before) < _SHORT * self.width
            return not self.by_hand or (short and not begins_small(line.text)) or (not self.parted and ends_sentence(before.text))
        if self.parted or not ends_sentence(before.text) or begins_small(line.text):
            return False
        spoken = (before.text[-1] in _QUOTES) + (line.text[0] in _QUOTES)
        return self.odds * _SPEECH**spoken * math.sqrt(length / self.usual) > 1


def find_wrapping(lines: Sequence[Line]) -> Wrapping | None:
    """How lines were filled; None where they are not hard-wrapped."""
    width = 0  # of lines that are more words than indent: a page's number stands at its edge
    for line in lines:
        reach = _reach(line)
        if reach > width and line.indent <= len(line.text) and not _LONG_WORD.search(line.text):
            width = reach
    if not _NARROWEST <= width <= _WIDEST:
        return None
    pairs = list(pairwise(lines))
    together = [(line, after) for line, after in pairs if not _is_parted(line, after)]
    broken = [(line, after) for line, after in together if len(line.text) >= _WORDY * width and runs_on(line.text, after.text)]
    if len(broken) < _FEWEST or sum(_reach(line) >= _FULL * width for line, _ in broken) < _FILLED * len(broken):
        return None
    ends = [(line, after) for line, after in together if ends_sentence(line.text)]
    at_ends = sum(_has_room(line, after, width) for line, after in ends)
    inside = sum(len(_INNER_END.findall(line.text)) for line in lines)
    short = sum(_reach(line) < _SHORT * width for line, _ in ends)
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
        parted=sum(after.gap > 0 for _, after in pairs) > _PARTED * (short + _UNSEEN),
        by_hand=sum(_has_room(line, after, width) for line, after in broken) > _EARLY * len(broken),
    )


def _has_room(before: Line, line: Line, width: int) -> bool:
    """Whether a line's first word would still have fitted on the line before."""
    return _reach(before) + 1 + len(line.text.split(" ", 1)[0]) <= width


def _is_parted(before: Line, line: Line) -> bool:
    """Whether a blank line or an indent parts two lines; an item's words are indented by its sign."""
    return bool(line.gap) or line.indent > before.indent + before.item * _SIGN


def _reach(line: Line) -> int:
    return line.indent + len(line.text) + line.item * _SIGN
