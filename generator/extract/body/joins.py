"""Joins: the lines that one paragraph was broken into, made one passage again.

Broken at its links, because the dump has a line for every tag:

    Harbour pilots
    said on Monday
    that they would walk out.

Hard-wrapped, because an editor or a mail program filled lines up to a width:

    Harbour pilots said on Monday that they would
    walk out unless the port council met.

Rule: in hard-wrapped text a line goes on unless a paragraph ends there (wrapping.py), and lines that hang go on with the one
above them (hanging.py). Elsewhere a line goes on when the next begins in the middle of a sentence: with a small letter or a
closing mark, or when it breaks off where no sentence can end. Never across a blank line, a heading, an item, another indent, or
to a line that is an address, a moment, a labelled date or a byline, or from the page's title.
"""

import re
from collections.abc import Container, Sequence
from itertools import takewhile

from generator.extract.body.hanging import HANGING, has_hanging
from generator.extract.body.passage import FULL_LINE, INITIAL, Passage, make_passage
from generator.extract.body.wrapping import find_wrapping
from generator.extract.dates.ago import find_ago
from generator.extract.dates.date_labels import FILLERS, find_label
from generator.extract.dates.printed_date import find_dates
from generator.extract.fields.agency import find_agency
from generator.extract.fields.names import BETWEEN, LABEL, begins_byline, is_name
from generator.extract.fields.page_title import is_title
from generator.extract.formats.field_names import find_field
from generator.extract.text.lines import Line
from generator.extract.text.sentence import UNFINISHED, begins_small, count_words, ends_sentence, is_unfinished, leaves_quote

_TOP = 6  # lines of a hard-wrapped dump in which an address or moment stands for itself
_TITLE_WITHIN = 2  # passages: an address may stand over the page's title
_PROSE = 5  # words of a line that is more than a label
_LINK = 4  # words of a line that is likely a link's, a name inside a sentence
_LABELLED = re.compile(r"(?P<label>[^\W\d_][\w -]{1,30}):(?:\s|$)")
_WORDS = frozenset("AEIOUYÀÈÉÓАВИКОСУЯЄІ")  # letters that are words
_MARKS = ",.;:!?”“\"’'"
_CLOSING = tuple(",.;:!?)]}»”…%。，、；：！？）」』】،؛؟")


def join_lines(lines: Sequence[Line]) -> tuple[Passage, ...]:
    """The passages that lines make, in order. Every line is in exactly one."""
    hanging = has_hanging(lines)
    wrapping = None if hanging else find_wrapping(lines)
    known = _find_words(lines)
    passages: list[Passage] = []
    run: list[Line] = []
    reasons: list[str] = []
    length = 0
    formed = ""
    for index, line in enumerate(lines):
        reason = ""
        form = "" if wrapping and index >= _TOP else line.form
        if run and not form and not formed and not line.gap and not line.level and not run[-1].level and not line.item:
            if hanging and line.indent > run[0].indent:
                reason = HANGING
            elif wrapping:
                reason = "" if wrapping.ends_paragraph(run[-1], line, length) else FULL_LINE
            elif line.indent == run[0].indent:
                below = lines[index + 1 : index + 4]
                first = len(run) == 1 and len(run[0].text) == 1
                reason = INITIAL if first and _is_initial(run[0].text, line.text, known) else _why_broken(run, line.text, below)
                if reason and _stands_alone(run, lines, index, known, top=len(passages) < _TITLE_WITHIN):
                    reason = ""
        if run and not reason:
            passages.append(make_passage(run, reasons))
            run, reasons, length = [], [], 0
        if run:
            reasons.append(reason)
        run.append(line)
        formed = form
        length += len(line.text)
    if run:
        passages.append(make_passage(run, reasons))
    return tuple(passages)


def _why_broken(run: Sequence[Line], text: str, below: Sequence[Line]) -> str:
    """`run`: the lines of the passage so far; `below`: the next ones."""
    before = run[-1].text
    if text.startswith(_CLOSING):
        return "begins with a closing mark"
    if ends_sentence(before) and not before.endswith(":"):
        return ""
    unfinished = is_unfinished(before)
    if begins_small(text):
        joined = unfinished or leaves_quote(before) or _has_words(run, _PROSE)
        joined = joined or (count_words(text) >= _PROSE and not (below and below[0].gap and not ends_sentence(text)))
        return "begins with a small letter" if joined else ""
    if unfinished:
        return "breaks off inside a sentence" if _has_words(run, 2) else ""
    following = below[0] if below and not below[0].gap else None
    goes_on = following is not None and (
        following.text.startswith(_CLOSING) or (begins_small(following.text) and not ends_sentence(text) and not following.form)
    )
    link = goes_on and count_words(text) <= _LINK and (_has_words(run, _PROSE) or _opens_sentence(before))
    return "the line after goes on" if link and not (begins_byline(text) or _signs_alone(text, below)) else ""


def _opens_sentence(text: str) -> bool:
    """Whether a line is nothing but a word that a sentence may open with and none can end with: The / Harbour Post / said."""
    return text[0].isupper() and text.lower() in UNFINISHED and not LABEL.fullmatch(text)


def _has_words(run: Sequence[Line], fewest: int) -> bool:
    """Whether lines have as many words together; a long passage is not counted again at each of its lines."""
    words = 0
    for line in run:
        words += count_words(line.text)
        if words >= fewest:
            return True
    return False


def _stands_alone(run: Sequence[Line], lines: Sequence[Line], index: int, known: Container[str], *, top: bool) -> bool:
    """Whether a line goes on with nothing, though it looks so: below a page's title at the top, a date, a byline, metadata."""
    text, below = lines[index].text, lines[index + 1 : index + 4]
    if top and len(run) == 1 and is_title(run[0].text):
        return True
    if ":" in text and _is_labelled([run[-1], lines[index], *below[:1]]):
        return True
    return _is_dated(text) or _is_signed(text, below) or _begins_word(text, below, known)


def _is_initial(letter: str, text: str, known: Container[str]) -> bool:
    """Whether a letter alone is the first of the next line: T / he pilots; where it may be a word, if the dump has the whole one."""
    initial = letter.isupper() and text[:1].islower()
    return initial and (letter not in _WORDS or _fold(letter + text.split(maxsplit=1)[0]) in known)


def _begins_word(letter: str, below: Sequence[Line], known: Container[str]) -> bool:
    """Whether a letter alone begins a word of the dump with the next line, and so a paragraph: no link, as `X` may be."""
    begins = len(letter) == 1 and letter.isupper() and bool(below) and below[0].text[:1].islower()
    return begins and _fold(letter + below[0].text.split(maxsplit=1)[0]) in known


def _is_labelled(lines: Sequence[Line]) -> bool:
    """Whether the second of three lines begins as metadata with labels does, and one of them with a field's: pub_date: 2024-05-17."""
    found = [_LABELLED.match(line.text) for line in lines]
    return found[1] is not None and any(label and find_field(label["label"]) for label in found)


def _find_words(lines: Sequence[Line]) -> frozenset[str]:
    """The words of a dump, where a line is a large letter alone; none elsewhere, for nobody asks."""
    asked = any(len(line.text) == 1 and line.text.isupper() for line in lines)
    return frozenset(_fold(word) for line in lines for word in line.text.split()) if asked else frozenset()


def _fold(word: str) -> str:
    return word.strip(_MARKS).casefold()


def _is_dated(text: str) -> bool:
    """Whether a line opens with a date's label and the date: `Published: 17 May 2024, 09:30`, `publié le 17 mai 2024`."""
    date = next(iter(find_dates(text)), None)
    words = text[: date.start].strip(" :|").casefold().split() if date else []
    while len(words) > 1 and words[-1] in FILLERS:
        words.pop()
    label = find_label(" ".join(words))
    return label is not None and " ".join(words).rstrip(":") == label[1]


def _is_signed(text: str, lines: Sequence[Line]) -> bool:
    """Whether a line is a byline, its name on it or alone below it, and no sentence goes on behind the name."""
    if not begins_byline(text):
        return False
    below = _take_texts(lines)
    bare = LABEL.fullmatch(text) is not None
    if bare and not (below and (is_name(below[0]) or find_agency(below[0]))):
        return False
    return not _goes_on(below[1 if bare else 0 :])


def _signs_alone(text: str, lines: Sequence[Line]) -> bool:
    """Whether a line is a name with a day or another name below it: Ana Reis / vor 2 Stunden | Ana Reis / and / João Lund."""
    below = _take_texts(lines) if is_name(text) else []
    if not below:
        return False
    ago = find_ago(below[0])
    if ago and ago.start() == 0:
        return True
    linking = len(below) > 1 and below[0].lower() in FILLERS | BETWEEN
    return linking and (is_name(below[1]) or bool(find_dates(below[1]))) and not _goes_on(below[2:])


def _take_texts(lines: Sequence[Line]) -> list[str]:
    """The texts of lines up to a blank one."""
    return [line.text for line in takewhile(lambda line: not line.gap, lines)]


def _goes_on(below: Sequence[str]) -> bool:
    """Whether the first of some lines goes on with a sentence."""
    return any(text.startswith(_CLOSING) or begins_small(text) for text in below[:1])
