"""Signatures: the forms in which a passage says who wrote an article.

    By Ana Reis and João Lund, Harbour Post Staff Writer        announced by a word for `by`
    ['Ana Reis', 'João Lund']                                   a list as a program prints it
    By                                                          that word alone on its line
    Ana Reis
    A column by Ana Reis | 17 May 2024 9:30 am by Ana Reis      what was written, or a day, before it
    Reporting by Ana Reis; editing by João Lund
    [Ana Reis](/authors/ana-reis)                               a link to the author's own page
    Ana Reis, 17 May 2024 | 10:15 / Ana Reis                    beside the day
    Ana Reis, Harbour Post | Ana Reis, reporter | Ana Reis @anareis     with a role, an outlet or a handle
    Ana Reis | Ana Reis and João Lund                           nothing but names
    PTX, Harbour Town | By News Desk                            an agency or a desk (agency.py)

Rule: the first form that fits is the passage's. What it is worth depends on where it stands (byline.py).
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from generator.extract.body.boilerplate import split_words
from generator.extract.body.sight import Sight
from generator.extract.dates.ago import find_ago
from generator.extract.dates.date_labels import BY_PHRASE, FILLERS
from generator.extract.dates.printed_date import find_dates
from generator.extract.fields.agency import find_agency
from generator.extract.fields.given_names import begins_with_given_name
from generator.extract.fields.names import BETWEEN, is_no_name, match_label, names_outlet, parse_names, split_names
from generator.model import Lines

ANNOUNCED, ALONE, AGENCY, WITH_ROLE = "byline", "name alone on its line", "agency or desk", "name with a role or outlet"
BEHIND_DAY, BESIDE_DAY, LINKED, REPORTING = "byline behind a day", "name beside the day", "link to an author", "byline behind the text"

LONGEST = 20  # words of a signature
_LONGEST_OPENING = 100  # characters of a passage that goes on behind the name
_LONGEST_ROLE = 12  # words of a name with a role
_MOST_JOINED = 12  # passages of names and the words between them: Ana Reis / and / João Lund
_MARKS = " /|–—•·-"  # before a word for `by`
_AFTER_NAME = " ,|/(•·–—-"  # between a name and a day

# What is written, or how: Eine Kolumne von | Recueilli par | words by
_WRITTEN = (
    "analysis|article|artikel|artículo|articolo|beitrag|column|commentary|comment|entrevista|essay|gastbeitrag|geschrieben|interview|intervista|"
    "kolumne|kommentar|opinion|post|posted|propos|publicado|published|publié|pubblicato|recueilli|recueillis|redigert|report|reportage|reported|review|"
    "skrevet|story|text|texte|texto|verfasst|veröffentlicht|words|written|écrit|escrito|scritto"
)
_BY = frozenset({"by", "von", "par", "por", "di", "da"})
_BEHIND = re.compile(
    rf"(?:\w+ \s+){{0,2}} (?:{_WRITTEN}) \s+ (?:{'|'.join(sorted(_BY))}) (?: \s+ (?P<names>[^\d|]{{3,80}}) )?", re.IGNORECASE | re.VERBOSE
)
_BY_AT_END = re.compile(r"(?:^|\W)(?:by|von|par|por|di|da|door|av|af|автор:?)\s+(?P<names>[^\d|]{3,80})$", re.IGNORECASE)
_REPORTING = re.compile(r"\(?(?:reporting|report|writing|additional reporting) by\s+(?P<names>[^;.()]{3,120})", re.IGNORECASE)
_AUTHOR_PAGE = re.compile(
    r"/(?:authors?|auteurs?|autore?s?|autor(?:en|in)?|by|bylines?|columnists?|contributors?|journalists?|people|profiles?|reporters?|staff|writers?)[/=-]"
)
# Words that announce a name only with a colon.
_NOUNS = frozenset("from text texto tekst teksti текст words interview journalist κείμενο 文 글".split())
_REPORTERS = frozenset("berichtet berichten inviata inviato correspondent reporter".split())
_REPORTS = re.compile(rf"(?:\w+ \s+){{1,4}} (?:{'|'.join(sorted(_REPORTERS))}) \s+ (?P<names>[^\d|,]{{3,60}})", re.IGNORECASE | re.VERBOSE)
# 本报记者王小明 | 文／王小明 | 김하나 기자
_UNSPACED = re.compile(
    r"[（(]? (?:本[报報])? (?:(?:记者|記者)\s?|(?:作者|撰文|文)\s?[:：/／]\s?) (?P<name>[\u4e00-\u9fff·]{2,4}) (?![\u4e00-\u9fff]) .{0,40}"
    r" | (?P<korean>[가-힣]{2,4}) \s? (?:기자|특파원) (?![가-힣]) .{0,40}",
    re.VERBOSE,
)
_LABELLED = re.compile(
    r"(?:作者|记者|記者|撰文)\s?[:：]\s?(?P<name>[\u4e00-\u9fff·]{2,4})(?![\u4e00-\u9fff])(?P<korean>)"
)  # 来源：… 作者：王小明
_ROLE = re.compile(
    r"\b(?:columnist|contributor|correspondent|editor|freelance|journalist|reporter|staff|special\sto|writer"
    r"|(?:journalist|korrespondent|redakteur|reporter)(?:in)?|correspondante?|envoyée?|journaliste|rédact(?:eur|rice)"
    r"|corresponsal|enviad[ao]|periodista|redactora?|corrispondente|giornalista|inviat[oa]|correspondente|jornalista|repórter"
    r"|журналист|корреспондент|обозреватель|журналіст|кореспондент|dziennikarz|muhabir|wartawan)\b",
    re.IGNORECASE,
)
# Behind a name: where from, for whom, with whose help.
_FOR = re.compile(r"(?:for|in|with|avec|mit)\s+[^\W\d_a-z]")
# Ana Reis View all posts
_GOES_ON = re.compile(r"(?:\s+|(?<=[^\W\d_A-Z]))(?:Alle|All|Follow|Mehr|More|Read|See|Tutti|Ver|View|Voir|Weitere)\b.{0,30}$")
_PRINTED = re.compile(r"""\[\s*(?:(?:'[^']{1,80}'|"[^"]{1,80}")(?:,\s*|(?=\s*\])))+\s*\]""")
_QUOTED = re.compile(r"""(?<=['"])[^'",\[\]]{2,80}(?=['"])""")
_PARTED = re.compile(r"\s*[|/•·]\s*")
_ONE_NAME = re.compile(r"[^\W\d_a-z][\w'’.-]{1,30}")


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
    forms = (_read_announced, _read_written, _read_behind_day, *(() if long else (_read_linked, _read_dated, _read_alone)))
    return next((found for form in forms for found in form(sights, index) if found.names), None)


def _read_announced(sights: Sequence[Sight], index: int) -> Iterator[Signature]:
    """The names that a word for `by` announces."""
    sight = sights[index]
    text, lines = sight.passage.text.lstrip(_MARKS), sight.passage.lines
    if _PRINTED.fullmatch(text):
        yield Signature(tuple(parse_names(", ".join(_QUOTED.findall(text)))), lines, ANNOUNCED)
    match = match_label(text)
    if not match or (match["by"].lower() in _NOUNS and match[0].rstrip()[-1] not in ":："):
        return
    rest = text[match.end() :]
    if not rest:
        yield from _read_below(sights, index)
    elif sight.words > LONGEST:
        opening = rest[:_LONGEST_OPENING].partition(",")
        yield Signature(tuple(parse_names(opening[0].strip())) if opening[1] else (), lines, ANNOUNCED)
    else:
        before = _before_day(rest)
        names = max(parse_names(rest), parse_names(before), key=len) or _one_name(rest) or _one_name(before)
        yield Signature(tuple(names), lines, ANNOUNCED)
        yield Signature(find_agency(before or rest), lines, AGENCY)


def _read_below(sights: Sequence[Sight], index: int) -> Iterator[Signature]:
    """The names on the line behind a word for `by`; its first line, where the page went on behind it: Ana Reis / , who writes."""
    if index + 1 == len(sights):
        return
    following = sights[index + 1]
    text, last = _read_joined(sights, index + 1)
    lines = (sights[index].passage.lines[0], sights[last].passage.lines[1])
    text = text[: following.passage.head if following.words > LONGEST else None]
    yield Signature(tuple(parse_names(text) or ([] if following.whole else _one_name(text))), lines, ANNOUNCED)
    yield Signature(find_agency(text), lines, AGENCY)


def _read_joined(sights: Sequence[Sight], index: int) -> tuple[str, int]:
    """A passage with those behind it that words for `and` on lines of their own join to it, and the number of the last."""
    last = index
    while (
        last + 2 < min(len(sights), index + _MOST_JOINED)
        and not BETWEEN.isdisjoint(sights[last + 1].folded)
        and sights[last + 1].words == 1
    ):
        last += 2
    return " ".join(sight.passage.text for sight in sights[index : last + 1]), last


def _read_written(sights: Sequence[Sight], index: int) -> Iterator[Signature]:
    """The names behind what was written, or behind a day: `A column by Ana Reis`."""
    passage = sights[index].passage
    if match := _REPORTING.match(passage.text):
        yield Signature(tuple(parse_names(match["names"])), passage.lines, REPORTING)
    if sights[index].words > LONGEST:
        return
    if not _BY.isdisjoint(sights[index].folded) and (match := _BEHIND.fullmatch(passage.text)):
        if match["names"]:
            yield Signature(tuple(parse_names(match["names"])), passage.lines, ANNOUNCED)
        else:
            yield from _read_below(sights, index)
    if not _REPORTERS.isdisjoint(sights[index].folded) and (match := _REPORTS.fullmatch(passage.text)):
        yield Signature(tuple(parse_names(match["names"])), passage.lines, ANNOUNCED)
    if not passage.text.isascii() and (match := _UNSPACED.fullmatch(passage.text) or _LABELLED.search(passage.text)):
        yield Signature((match["name"] or match["korean"],), passage.lines, ANNOUNCED)


def _read_behind_day(sights: Sequence[Sight], index: int) -> Iterator[Signature]:
    """The names that a word for `by` announces behind a day: `17 May 2024 by Ana Reis`."""
    passage = sights[index].passage
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
    before = _before_day(passage.text)
    for piece in (*(pieces if len(pieces) > 1 else ()), behind, before):
        if names := _find_named(piece)[0]:
            yield Signature(names, passage.lines, BESIDE_DAY)
    for piece in (*(piece.rpartition(",")[2].strip() for piece in pieces if len(pieces) > 1), before):
        yield Signature(find_agency(piece), passage.lines, AGENCY)


def _read_alone(sights: Sequence[Sight], index: int) -> Iterator[Signature]:
    """The name or agency that a passage is."""
    sight = sights[index]
    if sight.whole or sight.dated or sight.form or sight.prose:
        return
    text, last = _read_joined(sights, index)
    names, role = _find_named(_GOES_ON.sub("", text.rstrip(" ,"))) if " " in text else ((), False)
    if names:
        yield Signature(names, (sight.passage.lines[0], sights[last].passage.lines[1]), WITH_ROLE if role else ALONE)
    yield Signature(find_agency(sight.passage.text), sight.passage.lines, AGENCY)


def _find_named(text: str) -> tuple[tuple[str, ...], bool]:
    """The persons that a line is, and whether it says a role, an outlet or a handle behind them.

    Where more than one name is said a given name has to lead, for two places look the same; so it does before an outlet.
    """
    names, behind = split_names(text)
    if not names:
        return (), False
    known = begins_with_given_name(names[0])
    if not behind:
        return (tuple(names) if known or len(names) == 1 else ()), False
    role = behind[0].strip("()«» ")
    told = bool(_ROLE.search(role)) or (
        known and bool(role.startswith("@") or "«" in behind[0] or _FOR.match(role) or find_agency(role) or names_outlet(role))
    )
    return (tuple(names) if told and len(text.split()) <= _LONGEST_ROLE else ()), told


def _before_day(text: str) -> str:
    """What stands before a day and its label: `Ana` of `Ana, published May 17, 2024`; empty where no day does."""
    dates = find_dates(text)
    ago = None if dates else find_ago(text)
    start = dates[0].start if dates else ago.start() if ago else 0
    words = text[:start].strip(_AFTER_NAME).split()
    while words and ((word := words[-1].lower().strip(".,:")) in FILLERS or (word,) in BY_PHRASE):
        words.pop()
    return " ".join(words).strip(_AFTER_NAME)


def _one_name(text: str) -> list[str]:
    """A text that is one capitalised word, which a word for `by` makes a name."""
    return [text] if _ONE_NAME.fullmatch(text) and not text[0].islower() and not is_no_name(text) else []
