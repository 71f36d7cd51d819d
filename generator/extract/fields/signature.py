"""Signatures: the forms in which a passage says who wrote an article.

    By Ana Reis and João Lund, Harbour Post Staff Writer        announced by a word for `by`
    By                                                          that word alone on its line
    Ana Reis
    A column by Ana Reis | 17 May 2024 9:30 am by Ana Reis      what was written, or a day, before it
    Reporting by Ana Reis; editing by João Lund
    [Ana Reis](/authors/ana-reis)                               a link to the author's own page
    Ana Reis, 17 May 2024 | 10:15 / Ana Reis                    beside the day
    Ana Reis                                                    nothing but a name
    PTX, Harbour Town | By News Desk                            an agency or a desk

Rule: the first form that fits is the passage's. What it is worth depends on where it stands (byline.py).
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from generator.extract.body.boilerplate import split_words
from generator.extract.body.sight import Sight
from generator.extract.dates.date_labels import FILLERS
from generator.extract.dates.printed_date import find_dates
from generator.extract.fields.names import LABEL, is_name, is_outlet_word, parse_names
from generator.model import Lines

ANNOUNCED, ALONE, AGENCY = "byline", "name alone on its line", "agency or desk"
BEHIND_DAY, BESIDE_DAY, LINKED, REPORTING = "byline behind a day", "name beside the day", "link to an author", "byline behind the text"

LONGEST = 20  # words of a signature
_LONGEST_OPENING = 100  # characters of a passage that goes on behind the name
_MOST_WORDS = 4  # of a name that no word announces
_MARKS = " /|–—•·-"  # before a word for `by`
_AFTER_NAME = " ,|/(•·–—-"  # between a name and a day

# What is written, or how: Eine Kolumne von | Recueilli par | words by
_WRITTEN = (
    "analysis|article|artikel|artículo|articolo|beitrag|column|commentary|comment|entrevista|essay|gastbeitrag|geschrieben|interview|intervista|"
    "kolumne|kommentar|opinion|post|posted|propos|publicado|published|publié|pubblicato|recueilli|recueillis|redigert|report|reportage|reported|review|"
    "skrevet|story|text|texte|texto|verfasst|veröffentlicht|words|written|écrit|escrito|scritto"
)
_BEHIND = re.compile(
    rf"(?:\w+ \s+){{0,2}} (?:{_WRITTEN}) \s+ (?:by|von|par|por|di|da) (?: \s+ (?P<names>[^\d|]{{3,80}}) )?", re.IGNORECASE | re.VERBOSE
)
_BY_AT_END = re.compile(r"(?:^|\W)(?:by|von|par|por|автор:?)\s+(?P<names>[^\d|]{3,80})$", re.IGNORECASE)
_REPORTING = re.compile(r"\(?(?:reporting|report|writing|additional reporting) by\s+(?P<names>[^;.()]{3,120})", re.IGNORECASE)
_AGENCY = re.compile(
    r"""
    (?: [/|] \s* )?                                                                   # / Harbour News
    (?P<name> [A-Z]{3,5} | Reuters | Xinhua | (?:La\s)?Reda(?:ktion|ção|cción|zione)(?:\s[A-Z][\w.&'’-]*){0,3}
      | (?:[A-Z][\w.&'’-]*\s+){1,3} (?:Agency|Bureau|Correspondent|Desk|News|Newsroom|Press|Report|Reporter|Reporters|Service|Staff|Team) )
    ,?
    """,
    re.VERBOSE,
)
_NO_AGENCY = frozenset("AM PM BST CEST CET EDT EST GMT IST PDT PST UTC MENU NEWS HOME VIDEO LIVE".split())
_AUTHOR_PAGE = re.compile(
    r"/(?:authors?|auteurs?|autore?s?|autor(?:en|in)?|by|bylines?|columnists?|contributors?|journalists?|people|profiles?|reporters?|staff|writers?)[/=-]"
)
_NOUNS = frozenset({"from", "text", "texto", "текст", "文", "글"})  # that announce a name only with a colon
# Ana Reis View all posts
_GOES_ON = re.compile(r"(?:\s+|(?<=[^\W\d_A-Z]))(?:Alle|All|Follow|Mehr|More|Read|See|Tutti|Ver|View|Voir|Weitere)\b.{0,30}$")
_PARTED = re.compile(r"\s*[|/•·]\s*")
_AGO = re.compile(r"\b\d+ (?:min(?:ute)?|hour|hr|day|week|month|year)s? ago\b|\bvor \d+ |\bil y a \d+ |\bhace \d+ ", re.IGNORECASE)
_ONE_NAME = re.compile(r"[^\W\d_][\w'’.-]{1,30}")


@dataclass(frozen=True, slots=True)
class Signature:
    """A passage that names who wrote."""

    names: tuple[str, ...]
    lines: Lines
    form: str
    """As the constants above."""


def parse_signature(sights: Sequence[Sight], index: int) -> Signature | None:
    """How a passage signs, with the one behind it where the name stands there; None where it does not."""
    long = sights[index].words > LONGEST
    forms = (_read_announced, _read_written, *(() if long else (_read_linked, _read_dated, _read_alone)))
    return next((found for form in forms for found in form(sights, index) if found.names), None)


def _read_announced(sights: Sequence[Sight], index: int) -> Iterator[Signature]:
    """The names that a word for `by` announces."""
    sight = sights[index]
    text, lines = sight.passage.text.lstrip(_MARKS), sight.passage.lines
    match = LABEL.match(text)
    if not match or (match["by"].lower() in _NOUNS and match[0].rstrip()[-1] not in ":："):
        return
    rest = text[match.end() :]
    if not rest:
        yield from _read_below(sights, index)
    elif sight.words > LONGEST:
        opening = rest[:_LONGEST_OPENING].partition(",")
        yield Signature(tuple(parse_names(opening[0].strip())) if opening[1] else (), lines, ANNOUNCED)
    else:
        names = parse_names(rest) or _one_name(rest) or _one_name(_before_day(rest))
        yield Signature(tuple(names), lines, ANNOUNCED)
        yield Signature(_find_agency(_before_day(rest) or rest), lines, AGENCY)


def _read_below(sights: Sequence[Sight], index: int) -> Iterator[Signature]:
    """The names on the line behind a word for `by`; its first line, where the page went on behind it: Ana Reis / , who writes."""
    if index + 1 == len(sights):
        return
    following = sights[index + 1]
    lines = (sights[index].passage.lines[0], following.passage.lines[1])
    text = following.passage.text[: following.passage.head if following.words > LONGEST else None]
    yield Signature(tuple(parse_names(text) or ([] if following.whole else _one_name(text))), lines, ANNOUNCED)
    yield Signature(_find_agency(text), lines, AGENCY)


def _read_written(sights: Sequence[Sight], index: int) -> Iterator[Signature]:
    """The names behind what was written, or behind a day: `A column by Ana Reis`."""
    passage = sights[index].passage
    if match := _REPORTING.match(passage.text):
        yield Signature(tuple(parse_names(match["names"])), passage.lines, REPORTING)
    if sights[index].words > LONGEST:
        return
    if match := _BEHIND.fullmatch(passage.text):
        if match["names"]:
            yield Signature(tuple(parse_names(match["names"])), passage.lines, ANNOUNCED)
        else:
            yield from _read_below(sights, index)
    if sights[index].dated and (match := _BY_AT_END.search(passage.text)):
        yield Signature(tuple(parse_names(match["names"])), passage.lines, BEHIND_DAY)


def _read_linked(sights: Sequence[Sight], index: int) -> Iterator[Signature]:
    """The name that links to a page of authors, where the dump says what its links lead to: first what the address spells."""
    passage = sights[index].passage
    pages = [set(split_words(re.sub(r"[-_/.+]", " ", target))) for target in passage.targets if _AUTHOR_PAGE.search(target)]
    if not pages:
        return
    text = _GOES_ON.sub("", _before_day(passage.text) or passage.text)
    for piece in re.split(r"\s*[|/•·,]\s*", text):
        if any(page.issuperset(split_words(piece)) for page in pages) and " " in piece:
            yield Signature((piece,), passage.lines, LINKED)
    yield Signature(tuple(parse_names(text)), passage.lines, LINKED)


def _read_dated(sights: Sequence[Sight], index: int) -> Iterator[Signature]:
    """The name or agency that stands beside a day: `Harbour News | 17 May 2024`, `10:15 / Ana Reis`, `Ana Reis, 17 May 2024`."""
    passage = sights[index].passage
    if not sights[index].dated:
        return
    pieces = [piece.strip() for piece in _PARTED.split(passage.text)]
    dates = find_dates(passage.text)
    behind = passage.text[dates[0].end :].strip(_MARKS) if dates and dates[0].start == 0 else ""
    for piece in (*(pieces if len(pieces) > 1 else ()), behind, _before_day(passage.text)):
        if is_name(piece) and len(piece.split()) <= _MOST_WORDS:
            yield Signature((piece,), passage.lines, BESIDE_DAY)
    for piece in (*(piece.rpartition(",")[2].strip() for piece in pieces if len(pieces) > 1), _before_day(passage.text)):
        yield Signature(_find_agency(piece), passage.lines, AGENCY)


def _read_alone(sights: Sequence[Sight], index: int) -> Iterator[Signature]:
    """The name or agency that a passage is."""
    sight = sights[index]
    text = _GOES_ON.sub("", sight.passage.text.rstrip(" ,"))
    if sight.whole or sight.dated or sight.form:
        return
    if is_name(text) and len(text.split()) <= _MOST_WORDS:
        yield Signature((text.title() if text.isupper() else text,), sight.passage.lines, ALONE)
    yield Signature(_find_agency(text), sight.passage.lines, AGENCY)


def _before_day(text: str) -> str:
    """What stands before a day: `Ana` of `Ana May 17, 2024`; empty where no day does."""
    dates = find_dates(text)
    ago = _AGO.search(text)
    start = dates[0].start if dates else ago.start() if ago else 0
    words = text[:start].strip(_AFTER_NAME).split()
    while words and words[-1].lower().strip(".,") in FILLERS:
        words.pop()
    return " ".join(words).strip(_AFTER_NAME)


def _find_agency(text: str) -> tuple[str, ...]:
    """The agency that a line is, alone or beside one place: `PTX, Harbour Town`."""
    pieces = [piece.strip() for piece in text.strip(" ,").split(",")]
    found = [match["name"] for piece in pieces if (match := _AGENCY.fullmatch(piece)) and match["name"] not in _NO_AGENCY]
    places = [piece for piece in pieces if piece.istitle() and not _AGENCY.fullmatch(piece)]
    return (found[0],) if len(found) == 1 and len(found) + len(places) == len(pieces) <= 2 else ()  # noqa: PLR2004 - itself and a place


def _one_name(text: str) -> list[str]:
    """A text that is one capitalised word, which a word for `by` makes a name."""
    return [text] if _ONE_NAME.fullmatch(text) and text[0].isupper() and not is_outlet_word(text) else []
