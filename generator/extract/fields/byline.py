"""The byline: who wrote an article.

    By Ana Reis and João Lund, Harbour Post Staff Writer
    By
    Ana Reis
    Monday 17 May 2024 9:30 am by Ana Reis
    Ana Reis                                      no word for `by`, but a day, a handle or a reading time below it
    @anareis
    2024-05-17 09:30 Ana Reis                     a day, then nothing but the name
    PTX, Harbour Town,                            an agency and the place that it filed from, a day below them
    Reporting by Ana Reis; editing by João Lund   behind the text
    Ana Reis (@anareis) is a contributor at ...   her biography behind the text, where nobody signs above it

Rule: a word for `by` at a line's beginning, at the end of the line before, or behind a day, then names; a name ends at a
comma, a dash, a role, an outlet or a date. Without that word a name alone on a line counts between headline and text, the
more where what follows bylines follows it. An outlet or agency alone between headline and a day signs where no person does,
and a person whom a biography calls a writer where nobody signs at all.
"""

import re
from collections.abc import Sequence

from generator.extract.body.sight import Sight
from generator.extract.dates.printed_date import find_dates
from generator.extract.fields.names import LABEL, is_name, is_outlet_word, parse_names
from generator.model import Evidence, Lines

_ENDING = re.compile(r"(?:^|\W)(?:by|von|par|por|автор:?)\s+(?P<names>[^\d|]{3,80})$", re.IGNORECASE)
_REPORTING = re.compile(r"\(?(?:reporting|report|writing|additional reporting) by\s+(?P<names>[^;.()]{3,120})", re.IGNORECASE)
_FOLLOWS = re.compile(r"@\w|\d+\s*min(?:ute)?s?\s+read|follow\b|contributor|editor\b|reporter\b|writer\b|correspondent", re.IGNORECASE)
_AGENCY = re.compile(
    r"""
    (?: [/|] \s* )?                                                                   # / Harbour News
    (?P<name> [A-Z]{2,5} | Reuters | Xinhua
      | (?:[A-Z][\w.&'’-]*\s+){1,3} (?:Agency|Bureau|Desk|News|Newsroom|Press|Reporter|Service|Staff|Team) )
    ,?
    """,
    re.VERBOSE,
)
_BIOGRAPHY = re.compile(
    r"""
    (?P<name> [^\W\d_][\w'’.-]* (?: \s [^\W\d_][\w'’.-]* ){1,3} )                    # Ana Reis
    (?: \s* \( [^()]{1,40} \) )? ,? \s                                              # (@anareis)
    (?: is | was | has\sbeen | ist | est | es | è | é ) \s
    (?: [^.]{0,80} \b )? (?: author | blogger | columnist | contributor | correspondent | critic | editor | journalist | reporter | writer
      | Autorin | Autor | Journalistin | Redakteurin | Redakteur | periodista | giornalista | jornalista )s? \b
    """,
    re.VERBOSE,
)
_MARKS = " /|–—•·-"  # before a word for `by`
_PARTED = re.compile(r"\s*[|/•·]\s*")
_ONE_NAME = re.compile(r"[^\W\d_][^\W\d_'’.-]{1,30}")
_ABOVE, _BELOW = 6, 14  # passages before and after the headline in which a byline stands
_FAR_ABOVE = 10  # passages before the text in which one does that is announced: captions stand between
_BEHIND = 4  # passages behind the text
_BIOGRAPHY_WITHIN = 16  # passages behind the text
_MOST_WORDS = 4  # of a name that no word announces
_LONGEST = 20  # words of a byline
_NEAR = 2  # passages between a name and what follows bylines


def find_bylines(sights: Sequence[Sight], headline: int | None, span: tuple[int, int]) -> tuple[Evidence, ...]:
    """Evidence for authors, one for each, those of the best byline first."""
    anchors = _find_anchors(sights, headline, span)
    found: list[tuple[float, list[Evidence]]] = []
    places = {*range(span[0] - _FAR_ABOVE, span[0] + 3), *range(span[1] - 1, span[1] + _BEHIND)}
    places.update(index for anchor in anchors for index in range(anchor - _ABOVE, anchor + _BELOW))
    for index in sorted(places & set(range(len(sights)))):
        sight = sights[index]
        if sight.words > _LONGEST and not sight.prose:
            continue
        anchor = min(anchors, key=lambda anchor: (abs(index - anchor), anchor))
        names, lines, rule, points = _read_byline(index, sights, anchor, span)
        if names:
            away = min(abs(index - anchor), abs(index - span[0]))
            points -= 0.01 * away + (0.1 if index < anchor else 0)
            found.append((points, [Evidence("authors", name, rule, lines, confidence=round(max(0.1, points), 2)) for name in names]))
    found.sort(key=lambda one: -one[0])
    return (*(evidence for _, names in found for evidence in names), *_find_biography(sights[max(0, span[1] - 1) :][:_BIOGRAPHY_WITHIN]))


def _find_biography(below: Sequence[Sight]) -> tuple[Evidence, ...]:
    """The person of the first biography at the text's end."""
    above = ""
    for sight in below:
        text = sight.passage.text
        whole = f"{above} {text}" if is_name(above) else text  # the name was a link, and so a line of its own
        if (match := _BIOGRAPHY.match(whole)) and is_name(match["name"]):
            return (Evidence("authors", match["name"], "biography", sight.passage.lines, confidence=0.1),)
        above = text
    return ()


def _find_anchors(sights: Sequence[Sight], headline: int | None, span: tuple[int, int]) -> list[int]:
    """Where the headline is printed above the text, or where the text begins."""
    if headline is None:
        return [span[0]]
    words = sights[headline].folded
    return sorted({headline, *(index for index, sight in enumerate(sights[: span[0] + 2]) if sight.folded == words)})


def _read_byline(index: int, sights: Sequence[Sight], anchor: int, span: tuple[int, int]) -> tuple[list[str], Lines, str, float]:
    """Names, their lines, the rule and its points; no names where the passage is no byline."""
    sight = sights[index]
    announced = _read_announced(index, sights)
    if announced[0]:
        return announced
    if match := _REPORTING.match(sight.passage.text):
        return parse_names(match["names"]), sight.passage.lines, "byline behind the text", 0.7
    near_text = span[0] - _ABOVE <= index <= span[0]
    near_headline = anchor - _NEAR <= index <= anchor + _ABOVE and index <= max(span[0], anchor + _ABOVE)
    if index == anchor or sight.whole or not (near_headline or near_text):
        return [], sight.passage.lines, "", 0.0
    return _read_alone(index, sights, anchor)


def _read_announced(index: int, sights: Sequence[Sight]) -> tuple[list[str], Lines, str, float]:
    """The names that a word for `by` announces."""
    sight = sights[index]
    text, lines = sight.passage.text.lstrip(_MARKS), sight.passage.lines
    if sight.words > _LONGEST:
        return [], lines, "", 0.0
    if match := LABEL.match(text):
        if rest := text[match.end() :]:
            return parse_names(rest) or _one_name(rest) or _one_name(_before_day(rest)), lines, "byline", 0.9
        following = sights[index + 1] if index + 1 < len(sights) else None
        if following:  # its first line, where the page went on behind the name: Ana Reis / , who writes about ports
            name = following.passage.text[: following.passage.head if following.words > _LONGEST else None]
            names = parse_names(name) or ([] if following.whole else _one_name(name))
            return names, (lines[0], following.passage.lines[1]), "byline", 0.9
    if (match := _ENDING.search(text)) and (names := parse_names(match["names"])):
        return names, lines, "byline behind a day" if sight.dated else "byline", 0.85 if sight.dated else 0.6
    return [], lines, "", 0.0


def _read_dated(text: str) -> list[str]:
    """The name or agency that a bar or slash parts from a day: `Harbour News | 17 May 2024`, `10:15 / Ana Reis`."""
    pieces = [piece.strip() for piece in _PARTED.split(text)]
    for piece in pieces if len(pieces) > 1 else ():
        agency = _AGENCY.fullmatch(piece.rpartition(",")[2].strip())
        if agency or (is_name(piece) and len(piece.split()) <= _MOST_WORDS):
            return [agency["name"] if agency else piece]
    dates = find_dates(text)
    name = text[dates[0].end :].strip(_MARKS) if dates and dates[0].start == 0 else ""
    if is_name(name) and len(name.split()) <= _MOST_WORDS:
        return [name]
    agency_before = _find_agency(_before_day(text))
    return [agency_before] if agency_before else []


def _before_day(text: str) -> str:
    """What stands before a day: `Ana` of `Ana May 17, 2024`; empty where no day does."""
    dates = find_dates(text)
    return text[: dates[0].start].strip(" ,|") if dates else ""


def _find_agency(text: str) -> str:
    """The agency that a line is, alone or beside one place: `PTX, Harbour Town`."""
    pieces = [piece.strip() for piece in text.strip(" ,").split(",")]
    found = [match["name"] for piece in pieces if (match := _AGENCY.fullmatch(piece))]
    places = [piece for piece in pieces if piece.istitle() and not _AGENCY.fullmatch(piece)]
    return found[0] if len(found) == 1 and len(found) + len(places) == len(pieces) <= 2 else ""  # noqa: PLR2004 - itself and a place


def _one_name(text: str) -> list[str]:
    """A text that is one capitalised word, which a word for `by` makes a name."""
    return [text] if _ONE_NAME.fullmatch(text) and text[0].isupper() and not is_outlet_word(text) else []


def _read_alone(index: int, sights: Sequence[Sight], anchor: int) -> tuple[list[str], Lines, str, float]:
    """A name or an agency alone on its line, where what follows bylines follows it."""
    sight = sights[index]
    text, lines = sight.passage.text.rstrip(","), sight.passage.lines
    near = sights[index + 1 : index + 1 + _NEAR]
    signs = any(below.dated or (below.words <= _LONGEST and _FOLLOWS.search(below.passage.text)) for below in near)
    before = index > 0 and sights[index - 1].dated
    if is_name(text) and len(text.split()) <= _MOST_WORDS and (signs or before or index == anchor + 1):
        name = text.title() if text.isupper() else text
        return [name], lines, "name by the headline", 0.3 + 0.3 * signs + 0.1 * before + 0.1 * (index == anchor + 1)
    if sight.dated and index != anchor and sight.words <= _LONGEST:
        return _read_dated(text), lines, "name beside the day", 0.35
    if index > anchor and (agency := _find_agency(sight.passage.text)) and (signs or before) and not sight.dated:
        return [agency], lines, "agency by the headline", 0.25
    return [], lines, "", 0.0
