"""Joins: the lines that one paragraph was broken into, made one passage again.

Broken at its links, because the dump has a line for every tag:

    Harbour pilots
    said on Monday
    that they would walk out.

Hard-wrapped, because an editor or a mail program filled lines up to a width:

    Harbour pilots said on Monday that they would
    walk out unless the port council met.

Rule: where a dump fills its lines up to a width, a line goes on unless the next word would still have fitted; a full line
that ends a sentence tells nothing, and then it goes by the dump's habit, whether more sentences end inside paragraphs or at
their ends. Elsewhere a line goes on when the next begins in the middle of a sentence: with a small letter or a closing
mark, or when it breaks off where no sentence can end. Never across a blank line, a heading, an item, another
indent, or a line that is an address or a moment.
"""

import re
from collections.abc import Sequence
from itertools import pairwise

from generator.extract.body.passage import Passage, make_passage
from generator.extract.fields.names import begins_byline
from generator.extract.text.form import sort_form
from generator.extract.text.lines import Line
from generator.extract.text.sentence import begins_small, count_words, ends_sentence, is_unfinished, leaves_quote

FULL_LINE = "the line is full"  # why a line of a hard-wrapped text goes on
_TOP = 6  # lines of a hard-wrapped dump in which an address or moment stands for itself
_WIDEST = 132  # columns of the widest terminals and mail
_NARROWEST = 34
_FULL = 0.8  # of the width
_FEWEST = 3  # filled lines: two of one length are chance
_FULL_SHARE = 0.45  # of the lines of a wrapped text that are filled
_GOING_ON = 0.3  # of them that the next line goes on from in the middle of a sentence
_PROSE = 5  # words of a line that is more than a label
_LIKELY, _LIKELY_SPOKEN = 0.5, 0.25  # share of sentences ending paragraphs from which a full line is taken to end one
_LINK = 4  # words of a line that is likely a link's, a name inside a sentence
_INNER_END = re.compile(r"[.!?…][\"”»’)]*\s+[\"“«(]?[A-ZÀ-ÞА-ЯЁІЇЄҐ]")
_CLOSING = tuple(",.;:!?)]}»”…%。，、；：！？）」』】،؛؟")


def join_lines(lines: Sequence[Line]) -> tuple[Passage, ...]:
    """The passages that lines make, in order. Every line is in exactly one."""
    width = find_width(lines)
    ending = _share_at_ends(lines, width) if width else 0.0
    passages: list[Passage] = []
    run: list[Line] = []
    reasons: list[str] = []
    words = 0
    formed = ""
    for index, line in enumerate(lines):
        following = lines[index + 1] if index + 1 < len(lines) else None
        reason = ""
        form = "" if width and index >= _TOP else sort_form(line.text)
        if run and not form and not formed and not line.gap and not line.level and not run[-1].level and not line.item:
            if width:
                reason = _why_wrapped(run[-1], line, width, ending)
            elif line.indent == run[-1].indent:
                reason = _why_broken(run[-1].text, words, line.text, following.text if following and not following.gap else "")
        if run and not reason:
            passages.append(make_passage(run, reasons))
            run, reasons, words = [], [], 0
        if run:
            reasons.append(reason)
        run.append(line)
        formed = form
        words += count_words(line.text)
    if run:
        passages.append(make_passage(run, reasons))
    return tuple(passages)


def find_width(lines: Sequence[Line]) -> int:
    """The width that lines are filled up to, in columns; 0 where they are not hard-wrapped."""
    width = max((line.indent + len(line.text) for line in lines), default=0)
    if not _NARROWEST <= width <= _WIDEST:
        return 0
    full = [(line, after) for line, after in pairwise(lines) if not after.gap and line.indent + len(line.text) >= _FULL * width]
    going_on = sum(not ends_sentence(line.text) and (begins_small(after.text) or not _has_case(after.text)) for line, after in full)
    return width if len(full) >= max(_FEWEST, _FULL_SHARE * len(lines)) and going_on >= _GOING_ON * len(full) else 0


def _has_room(before: Line, line: Line, width: int) -> bool:
    """Whether a line's first word would still have fitted on the line before."""
    return before.indent + len(before.text) + 1 + len(line.text.split(" ", 1)[0]) <= width


def _share_at_ends(lines: Sequence[Line], width: int) -> float:
    """Of the sentences whose end can be told the share that ends a paragraph, as short lines tell.

    A sentence inside a paragraph ends at a full line as often as a paragraph does, so the share is the likelihood that a
    full line which ends a sentence ends a paragraph.
    """
    at_ends = sum(ends_sentence(line.text) and _has_room(line, after, width) for line, after in pairwise(lines))
    inside = sum(len(_INNER_END.findall(line.text)) for line in lines)
    return at_ends / (at_ends + inside or 1)


def _why_wrapped(before: Line, line: Line, width: int, ending: float) -> str:
    if line.indent > before.indent or _has_room(before, line, width):
        return ""
    if ends_sentence(before.text) and not begins_small(line.text):
        spoken = before.text[-1] in '"”»' or line.text[0] in '"“«'  # paragraphs begin and end with speech
        if ending > (_LIKELY_SPOKEN if spoken else _LIKELY):
            return ""
    return FULL_LINE


def _why_broken(before: str, words: int, text: str, following: str) -> str:
    """`words`: of the passage so far."""
    if text.startswith(_CLOSING):
        return "begins with a closing mark"
    if ends_sentence(before) and not before.endswith(":"):
        return ""
    if begins_small(text):
        prose = words >= _PROSE or count_words(text) >= _PROSE or is_unfinished(before)
        return "begins with a small letter" if prose or leaves_quote(before) else ""
    if words < _PROSE and not (is_unfinished(before) and words > 1):
        return ""
    if is_unfinished(before):
        return "breaks off inside a sentence"
    goes_on = following.startswith(_CLOSING) or (begins_small(following) and not ends_sentence(text))
    if goes_on and count_words(text) <= _LINK and not begins_byline(text):
        return "the line after goes on"
    return ""


def _has_case(text: str) -> bool:
    return text[:1].lower() != text[:1].upper()
