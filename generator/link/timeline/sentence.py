"""A sentence as a line of a timeline: what it is about, whether it can stand alone, and how alike two are."""

import re
from typing import NamedTuple

from generator.link.common_words import COMMON_WORDS
from generator.model import Mention, Status
from generator.when import When

_WORD = re.compile(r"[^\W_]+")
_FUNCTION = frozenset(
    """the of to in a and on for that is was were with by as at it he from has have had are be an his its not but they said this who their
    will been more than after which also or about would all we there when up out over into i you no him her she us so what if can could
    other some before says among amid while during since until against between under because then these those being both each very may
    might should told only such per via any says""".split()
)
_CALENDAR = frozenset(
    """last next year years month months week weeks day days today yesterday tomorrow monday tuesday wednesday thursday friday saturday
    sunday january february march april june july august september october november december earlier later late early end ago
    according""".split()
)
_STEM = 5  # letters by which two words are one: proposal, proposed; regional, region
_HANGS_ON = re.compile(  # a sentence that needs the one before it
    r"""["“‘'(\[]* (?: He|She|It|They|We|I|You|This|That|These|Those|His|Her|Their|Its|There|Then|But|And|Or|So|Also|However|Meanwhile
        |Instead|Moreover|Furthermore|Additionally|Still|Yet|Here|Such|Both|Neither|Another|Others|Later|Earlier\s(?!this|in) )\b""",
    re.VERBOSE,
)
_POINTS_BACK = re.compile(  # one that opens with what was named there
    r"""["“‘'(\[`«„]* (?:
         (?:One|Two|Three|Four|Five|Six|Some|Many|Most|All|None|Several)\s(?:was|were|is|are|had|have|has|will|of\s(?:them|these|those))
        |(?:In|At|On|By|For|From|With|After|Before|Since|During|Despite|As|To|Of|Under)\s
         (?:each|both|either|neither|such|that|those|these|them|it|him|her|which|then|the\s(?:meantime|end|same|process|latter|former)
         |this\s(?!year|month|week|morning|afternoon|evening|spring|summer|autumn|fall|winter|season|day)) )\b""",
    re.VERBOSE,
)
_QUOTES = (("“", "”"), ("«", "»"), ("``", "''"))  # what opens one, and what closes it
_BY_THE_WAY = re.compile(  # what stands before a date that is only compared with, counted from or up to
    r"""\b(?: since | until | till | than | (?:as|how)\s(?:it|they)\s(?:was|were)(?:\sin)? | before | compared\s(?:with|to)
          | (?:as|like|unlike)\sin | back\sto | up\sto | dating\s(?:from|to) )\s (?:(?:in|on|the|about|around)\s)* \Z""",
    re.VERBOSE | re.IGNORECASE,
)
_PAST = re.compile(
    r"""\b(?: \w{2,}ed | was | were | has | have | had | did | said | told | began | came | took | gave | made | went | got | saw | found
          | left | held | met | won | lost | rose | fell | grew | became | sent | brought | paid | sold | bought | built | kept | led | ran
          | shot | struck | spoke | wrote | broke | set | cut | put | hit )\b""",
    re.VERBOSE,
)
_COMMENT = re.compile(r"(?:At\s)?\d{1,2}[:.]\d\d\b.{0,60}?\b(?:wrote|commented|posted|replied)\s?:")  # a reader's, below an article
_STAMP = re.compile(r"\W*(?:page\s)?(?:last\s)?(?:updated|published|posted|filed|modified)\b", re.IGNORECASE)  # a date that the page bears
_NEXT_WORD = re.compile(r"\s([a-z]{3,})")
_DAY_OF_MONTH = re.compile(r"(?:the\s)?(?:\d{1,2}(?:st|nd|rd|th)?\s[A-Z][a-z]+|[A-Z][a-z]+\.?\s\d{1,2})")
_YEAR = re.compile(r"\d{4}")
_IN_YEAR = re.compile(r"\b(?:in|during|of|by|late|early|mid|from|year)[\s-]\Z|[,(–-]\s*\Z", re.IGNORECASE)
_PARAGRAPH = 5000  # characters before a date in which speech may have begun
_REACH = 40  # characters before a date that say how it is meant
_SHORT, _LONG = 6, 45  # words of a sentence that says something, and can be read in one go
_ALONE = 0.75  # standing of one that leans on no other, and is whole


class Words(NamedTuple):
    """The words of a sentence."""

    length: int
    terms: frozenset[str]
    """Those that say something, whole and in small letters."""


def words(sentence: str) -> Words:
    """Counts all words, and keeps those that say what it is about."""
    found = [word.lower() for word in _WORD.findall(sentence)]
    return Words(len(found), frozenset(word for word in found if len(word) > 1 and word not in _FUNCTION))


def terms(sentence: str) -> frozenset[str]:
    """What it is about whenever it was: its words but for those of dates, cut to their first letters."""
    told = words(sentence).terms - COMMON_WORDS - _CALENDAR
    return frozenset(word[:_STEM] for word in told if len(word) > 2)  # noqa: PLR2004 - initials


def likeness(left: frozenset[str], right: frozenset[str]) -> float:
    """From 0 to 1, how much of the shorter is in the longer; a few words by chance do not count."""
    smaller = min(len(left), len(right))
    shared = len(left & right)
    return shared / smaller if smaller and shared > 2 else 0.0  # noqa: PLR2004 - two words are chance


def standing(sentence: str) -> float:
    """From 0 to 1, how well it can be read without the sentences around it."""
    score = 1.0
    if _HANGS_ON.match(sentence):
        score -= 0.4
    if sentence.count('"') % 2 or sentence.count("“") != sentence.count("”"):
        score -= 0.3
    if sentence[:1] in "\"“‘'":
        score -= 0.2
    if not sentence.rstrip("\"”’')").endswith((".", "!", "?", "…", "。")):
        score -= 0.3
    words = sentence.count(" ") + 1
    if not _SHORT <= words <= _LONG:
        score -= 0.2
    return max(score, 0.0)


def stands_alone(sentence: str) -> bool:
    """Whether it can open a page: a whole statement that does not lean on the sentence before it, nor goes on in the next."""
    halved = any(sentence.count(opens) != sentence.count(closes) for opens, closes in _QUOTES)
    return is_statement(sentence) and standing(sentence) >= _ALONE and not halved and not _POINTS_BACK.match(sentence)


def is_background(mention: Mention, text: str) -> bool:
    """Whether the date is only spoken of by the way: `how it was in 1997`, `its 1997 borders`, or in someone's speech.

    `text` is that of the mention's block.
    """
    before, after = text[max(0, mention.start - _PARAGRAPH) : mention.start], text[mention.end : mention.end + _REACH]
    if before.count('"') % 2 or before.count("“") > before.count("”"):
        return True
    if after.startswith(("'s", "’s")) or _names_a_thing(mention.text, before, after):
        return True
    before = before[-_REACH:]
    if _YEAR.fullmatch(mention.text) and before and not _IN_YEAR.search(before):
        return True
    return bool(_BY_THE_WAY.search(before))


def _names_a_thing(expression: str, before: str, after: str) -> bool:
    """Whether the date only says which thing is meant: `after the 12 January earthquake`."""
    if not _DAY_OF_MONTH.fullmatch(expression) or not (expression.startswith("the ") or before.endswith("the ")):
        return False
    noun = _NEXT_WORD.match(after)
    return noun is not None and noun[1] not in _FUNCTION


def is_comment(sentence: str) -> bool:
    """Whether it opens what a reader wrote: `At 10:23 am on 3 May 2021, mira wrote: ...`."""
    return _COMMENT.match(sentence) is not None


def is_statement(sentence: str) -> bool:
    """Whether it says that something is so: no question, no fragment, no credit under a quoted message, no reader's comment."""
    ended = sentence.rstrip("\"”’')»」").endswith((".", "!", "…", "。", "！", "।", "۔"))
    long = sentence.count(" ") + 1 >= _SHORT or not sentence[:_SHORT].isascii()
    return ended and long and not sentence[0].islower() and "(@" not in sentence and not is_comment(sentence) and not _STAMP.match(sentence)


def tells(mention: Mention, published: When | None) -> bool:
    """Whether the sentence can be told as what took place or will: of today and of `this year` it must say that it is past or to come.

    `Today the strait is calm` is how things stand, `today the strait froze` a happening.
    """
    if published is None or mention.status is not Status.HAPPENED or mention.when.latest < published.earliest:
        return True
    return not mention.sentence.isascii() or bool(_PAST.search(mention.sentence))
