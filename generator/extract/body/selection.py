"""The text of an article out of a dump: which passages, in which order, and what was left out.

Rule: a body that stands in the header, or is run together on one line, is the article and nothing else; what the page
shows of it gives paragraph ends and quotations (twice.py). A dump of nearly nothing but prose is the article alone. Any
other page is divided by verdicts (division.py).
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from generator.extract.body.blocks import opens_speech
from generator.extract.body.boilerplate import LANGUAGES, split_words
from generator.extract.body.glued import find_joints, split_glued
from generator.extract.body.passage import Passage, make_passage
from generator.extract.body.sight import Sight
from generator.extract.body.twice import cut_copy, find_places
from generator.extract.dates.printed_date import find_dates
from generator.extract.dump import Dump
from generator.extract.fields.wire import parse_dateline
from generator.extract.text.form import is_host
from generator.extract.text.lines import Line

_ENOUGH_TWICE = 0.3  # share of the copy that the page shows again
_FEWEST_JOINTS = 2  # in a line among others: one may be a slip
_FEWEST_WORDS = 60  # of a line that is a body run together
_LEDE_WITHIN = 4  # passages behind the headline
_FEWEST_PROSE = 20  # words of prose that a page needs where points found no text
_FURNITURE = frozenset({"account", "comments", "cookies", "legal", "newsletter"})
_ALONE = 0.85  # share of prose among the words of a dump that is an article and nothing else
_MOSTLY = 0.5  # the same of one that is no poem, no table and no list of results
_MENU = 5  # scraps at its top or end, where such a dump is a page
_LABEL = 12  # words of a line that is a page's phrase and no sentence about one
_STAMP_REACH = 80  # characters in which printed times before a lede stand
_END = re.compile(r"[.?!](?=\s+\W?[^\W\d_a-zà-öø-ÿа-яё])|。")
_SHORTENED = re.compile(r"(?:\b[^\W\d_a-zà-öø-ÿа-яё][a-zà-öø-ÿа-яё]{0,2}|\.[^\W\d_])$")  # Gov. Reis, Harbour Co. Ltd, U.S. ports
_SHORTEST = 20  # characters of a sentence that may stand for a headline
_LONGEST_DERIVED = 110  # characters of a headline made of a sentence
_MOST_STAMPS = 4  # printed times before a lede: of publication, of the update, each said in two zones
_FEWEST_BEHIND = 6  # words: a date alone on its line is no stamp before text
_KICKERS = 2  # passages above a headline that an article alone begins with,
_KICKER = 4  # and the words of each
_NEVER_TEXT = frozenset({"", "label", "reading time", "reference"})
"""Forms of lines that are no text of an article, though it stands alone; any other may be one that it speaks of."""
_CLOCK = re.compile(r"\d{1,2}[:.h]\d{2}(?:\s*(?:[AaPp]\.?[Mm]\.?|[A-Z]{2,4}))*")


@dataclass(frozen=True, slots=True)
class Text:
    """What was found."""

    passages: tuple[Passage, ...]
    """The body, in order."""

    lede: Passage | None
    left_out: tuple[Passage, ...]
    rule: str
    """How it was found: `page divided by points`."""


def find_text(dump: Dump, skipped: frozenset[int], named: frozenset[int] = frozenset()) -> Text:
    """The text of a dump.

    Numbers of passages that are known to be something else: `skipped` are headlines and teasers, which a dump of nothing but
    the article may hold within its text all the same; `named` are bylines and days.
    """
    judged = [verdict.text and index not in skipped for index, verdict in enumerate(dump.verdicts)]
    copy = _header_copy(dump)
    if copy:
        return _merge(dump, copy, judged, skipped)
    if dump.document.is_body or is_alone(dump):
        first = 0 if dump.document.is_body else _first_of_body(dump)
        skipped = frozenset(index for index in skipped if index < first or dump.sights[index].form in _NEVER_TEXT)
        judged = [index >= first and index not in skipped for index in range(len(dump.passages))]
        rule = "nothing but the article"
    elif any(judged):
        rule = "page divided by points"
    else:
        judged = [index not in skipped and text for index, text in enumerate(_main_prose(dump))]
        rule = "main stretch of prose"
    judged = [text and index not in named for index, text in enumerate(judged)]
    skipped |= named
    texts = [index for index, text in enumerate(judged) if text]
    if rule == "page divided by points":  # a label at the text's end is of what is left out below it
        while len(texts) > 1 and (dump.sights[texts[-1]].whole or dump.passages[texts[-1]].text.endswith((":", "："))):
            judged[texts.pop()] = False
    fewest = _FEWEST_JOINTS if sum(dump.sights[index].prose for index in texts) > 1 else 1
    chosen = [piece for index in texts for piece in _unglue(dump.passages[index], fewest)]
    left_out = tuple(
        passage for index, (passage, text) in enumerate(zip(dump.passages, judged, strict=True)) if not text and index not in skipped
    )
    if chosen and not parse_dateline(chosen[0].text):
        chosen[0] = replace(chosen[0], text=strip_stamp(chosen[0].text))
    return Text(tuple(chosen), None, left_out, rule)


def _main_prose(dump: Dump) -> list[bool]:
    """For every passage whether it is prose of the main stretch and of an article: what is left where points found no text.

    None is where the stretch holds too little of it, as on a page that only lists others.
    """
    first, last = dump.stretch
    prose = [first <= index < last and sight.prose and not sight.kinds & _FURNITURE for index, sight in enumerate(dump.sights)]
    words = sum(sight.words for sight, own in zip(dump.sights, prose, strict=True) if own)
    return prose if words >= _FEWEST_PROSE and dump.headlines else [False] * len(prose)


def is_alone(dump: Dump) -> bool:
    """Whether a dump holds an article and nothing else: no line of it is a phrase of a page.

    A page has dozens of such lines. In a language of which no phrases are known nearly all of it has to be prose; in any other a
    run of scraps at its top or end is a menu or a list, in words that are not known, where most of the dump is prose.
    """
    sights = [sight for sight in dump.sights[_first_of_body(dump) :] if not sight.form]
    if not sights or any(_is_phrase(sight) or sight.copyright for sight in sights):
        return False
    text = [index for index, sight in enumerate(sights) if sight.prose or sight.ended]
    share = sum(sights[index].words for index in text) / (sum(sight.words for sight in sights) or 1)
    if dump.language not in LANGUAGES:
        return share >= _ALONE
    return share < _MOSTLY or max(text[0], len(sights) - 1 - text[-1]) < _MENU


def _is_phrase(sight: Sight) -> bool:
    return bool(sight.whole) and sight.words <= _LABEL and not sight.ended


def strip_stamp(text: str) -> str:
    """The text without the printed times before it: `09:30 GMT 17.05.2024 (Updated: 10:15 GMT 17.05.2024) Pilots…`."""
    at = 0
    for _ in range(_MOST_STAMPS):
        found = find_dates(text[at : at + _STAMP_REACH])
        if not found:
            break
        between = text[at : at + found[0].start]
        if len(split_words(_CLOCK.sub("", between))) > 1:
            break
        at += found[0].end
    rest = text[at:].lstrip(" )]|,.;:–—-") if at else text
    return rest if len(split_words(rest)) >= _FEWEST_BEHIND else text


def _first_of_body(dump: Dump) -> int:
    """The first passage behind the lines of metadata at the top and the headline, where it is the first line of words.

    A dateline begins a text, where nothing but short lines stands above it: a wire's slug, its urgency, notes to editors.
    """
    first = 0
    filed = next((index for index, sight in enumerate(dump.sights) if sight.dateline), 0)
    if not any(sight.prose for sight in dump.sights[:filed]):
        first = filed
    headline = dump.headlines[0].index if dump.headlines else None
    first += first == 0 and bool(dump.passages) and is_host(dump.passages[0].text)
    above = [sight for sight in dump.sights[first:headline] if not (sight.dated or sight.form)]
    if headline is not None and len(above) <= _KICKERS and all(map(_is_kicker, above)):
        first = max(first, headline)
    while first < len(dump.sights) and (dump.sights[first].form or first == headline):
        first += 1
    return first


def _is_kicker(sight: Sight) -> bool:
    """Whether a passage is a word or a few that stand over a headline: a section, an outlet, what kind of article it is."""
    return sight.words <= _KICKER and not (sight.prose or sight.ended or sight.whole)


def _header_copy(dump: Dump) -> list[Line]:
    """The lines of the header that are body, subheads among them."""
    if not dump.header:
        return []
    roles = dump.header.roles
    text = [index for index, role in enumerate(roles) if role == "text"]
    return [dump.lines[index] for index in range(text[0], text[-1] + 1) if roles[index] in {"text", "subhead", "name"}] if text else []


def _merge(dump: Dump, lines: Sequence[Line], judged: Sequence[bool], skipped: frozenset[int]) -> Text:
    """The best of a header's body and of the page."""
    copy = " ".join(line.text for line in lines)
    places = find_places(copy, dump.passages)
    shown = sum(place.end - place.start for place in places if place)
    if shown < _ENOUGH_TWICE * len(copy):
        pieces = [make_passage([replace(line, text=piece)]) for line in lines for piece in split_glued(line.text, find_joints(line.text))]
        return Text(tuple(pieces), None, tuple(p for i, p in enumerate(dump.passages) if i not in skipped), "body in the header")
    pieces_at = _line_offsets(lines)
    if len(lines) == 1 or any(len(_find_glued(line.text)) >= _FEWEST_JOINTS for line in lines):
        pieces_at = list(cut_copy(copy, dump.passages, places, [at for at, _ in pieces_at]))
    first = next(index for index, place in enumerate(places) if place)
    last = max(index for index, place in enumerate(places) if place)
    kept = [text and dump.sights[index].prose and opens_speech(dump.passages[index].text) for index, text in enumerate(judged)]
    out: list[Passage] = []
    used = 0
    for index in range(first, last + 1):
        place = places[index]
        if place is None:
            if kept[index]:
                out.append(dump.passages[index])
            continue
        while used < len(pieces_at) and pieces_at[used][0] < place.end:
            at, text = pieces_at[used]
            marks = next((number for number, letter in enumerate(text) if letter.isalnum()), 0)  # before its first letter
            shown = at + marks >= place.start
            out.append(Passage(text, dump.passages[index].lines if shown else (lines[0].number, lines[-1].number)))
            used += 1
    out += [Passage(text, (lines[0].number, lines[-1].number)) for _, text in pieces_at[used:]]
    lede = _find_lede(dump, first)
    taken = {index for index, place in enumerate(places) if place} | skipped | ({lede[0]} if lede else set())
    left_out = tuple(p for i, p in enumerate(dump.passages) if i not in taken and not (first <= i <= last and kept[i]))
    return Text(tuple(out), lede[1] if lede else None, left_out, "body twice")


def _line_offsets(lines: Sequence[Line]) -> list[tuple[int, str]]:
    at, out = 0, []
    for line in lines:
        out.append((at, line.text))
        at += len(line.text) + 1
    return out


def _find_lede(dump: Dump, first: int) -> tuple[int, Passage] | None:
    """The passage between headline and body that printed times stand before."""
    for index in range(max(0, first - _LEDE_WITHIN), first):
        passage = dump.passages[index]
        stripped = strip_stamp(passage.text)
        if stripped != passage.text and dump.sights[index].prose:
            return index, replace(passage, text=stripped)
    return None


def _unglue(passage: Passage, fewest: int) -> list[Passage]:
    """The paragraphs of a passage that has at least so many joints, as passages."""
    joints = _find_glued(passage.text)
    if len(joints) < fewest:
        return [passage]
    return [replace(passage, text=piece) for piece in split_glued(passage.text, joints)]


def _find_glued(text: str) -> tuple[int, ...]:
    """The joints of a line that is long enough to be paragraphs run together."""
    return find_joints(text) if len(text.split()) >= _FEWEST_WORDS else ()


def first_sentence(text: str) -> str:
    """The first sentence of a text, cut at a word where it is too long for a headline."""
    ends = (match.end() for match in _END.finditer(text, _SHORTEST, 2 * _LONGEST_DERIVED) if not _SHORTENED.search(text[: match.start()]))
    text = text[: next(ends, None)].rstrip(".。")
    return text if len(text) <= _LONGEST_DERIVED else text[:_LONGEST_DERIVED].rsplit(" ", 1)[0] + "…"
