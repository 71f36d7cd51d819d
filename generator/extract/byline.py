"""The byline: who wrote an article.

    By Ana Reis and João Lund, Harbour Post Staff Writer
    By
    Ana Reis
    Monday 17 May 2024 9:30 am by Ana Reis
    Ana Reis                                      no word for `by`, but a day, a handle or a reading time below it
    @anareis
    Reporting by Ana Reis; editing by João Lund   behind the text

Rule: a word for `by` at a line's beginning, at the end of the line before, or behind a day, then names; a name ends at a
comma, a dash, a role, an outlet or a date. Without that word a name alone on a line counts between headline and text, the
more where what follows bylines follows it. An outlet or agency alone between headline and a day signs where no person does.
"""

import re
from collections.abc import Sequence

from generator.extract.names import LABEL, is_name, parse_names
from generator.extract.sight import Sight
from generator.model import Evidence, Lines

_ENDING = re.compile(r"(?:^|\W)(?:by|von|par|por|автор:?)\s+(?P<names>[^\d|]{3,80})$", re.IGNORECASE)
_REPORTING = re.compile(r"\(?(?:reporting|report|writing|additional reporting) by\s+(?P<names>[^;.()]{3,120})", re.IGNORECASE)
_FOLLOWS = re.compile(r"@\w|\d+\s*min(?:ute)?s?\s+read|follow\b|contributor|editor\b|reporter\b|writer\b|correspondent", re.IGNORECASE)
_AGENCY = re.compile(r"(?:/\s*)?(?P<name>[A-Z][\w.&'’-]*(?:\s+[A-Z][\w.&'’-]*){0,3}),?")
_ABOVE, _BELOW = 6, 14  # passages before and after the headline in which a byline stands
_BEHIND = 4  # passages behind the text
_MOST_WORDS = 4  # of a name that no word announces
_LONGEST = 20  # words of a byline
_NEAR = 2  # passages between a name and what follows bylines


def find_bylines(sights: Sequence[Sight], headline: int | None, span: tuple[int, int]) -> tuple[Evidence, ...]:
    """Evidence for authors, one for each, those of the best byline first."""
    anchor = headline if headline is not None else span[0]
    last = max(anchor + _BELOW, span[0] + 3)
    found: list[tuple[float, list[Evidence]]] = []
    for index in [
        *range(max(0, anchor - _ABOVE), min(len(sights), last)),
        *range(max(last, span[1] - 1), min(len(sights), span[1] + _BEHIND)),
    ]:
        sight = sights[index]
        if sight.words > _LONGEST and not sight.prose:
            continue
        names, lines, rule, points = _read_byline(index, sights, anchor, span)
        if names:
            points -= 0.01 * abs(index - anchor) + (0.1 if index < anchor else 0)
            found.append((points, [Evidence("authors", name, rule, lines, confidence=round(max(0.1, points), 2)) for name in names]))
    found.sort(key=lambda one: -one[0])
    return tuple(evidence for _, names in found for evidence in names)


def _read_byline(index: int, sights: Sequence[Sight], anchor: int, span: tuple[int, int]) -> tuple[list[str], Lines, str, float]:
    """Names, their lines, the rule and its points; no names where the passage is no byline."""
    sight = sights[index]
    text, lines = sight.passage.text, sight.passage.lines
    following = sights[index + 1] if index + 1 < len(sights) else None
    if sight.words <= _LONGEST and (match := LABEL.match(text)):
        rest = text[match.end() :]
        if rest:
            return parse_names(rest), lines, "byline", 0.9
        if following and following.words <= _LONGEST:
            return parse_names(following.passage.text), (lines[0], following.passage.lines[1]), "byline", 0.9
    if sight.words <= _LONGEST and (match := _ENDING.search(text)) and (names := parse_names(match["names"])):
        return names, lines, "byline behind a day" if sight.dated else "byline", 0.85 if sight.dated else 0.6
    if match := _REPORTING.match(text):
        return parse_names(match["names"]), lines, "byline behind the text", 0.7
    if not anchor - _NEAR <= index <= max(span[0], anchor + _ABOVE) or index == anchor or sight.whole:
        return [], lines, "", 0.0
    near = sights[index + 1 : index + 1 + _NEAR]
    signs = any(below.dated or (below.words <= _LONGEST and _FOLLOWS.search(below.passage.text)) for below in near)
    before = index > 0 and sights[index - 1].dated
    if is_name(text.rstrip(",")) and not text.isupper() and len(text.split()) <= _MOST_WORDS:
        return [text.rstrip(",")], lines, "name by the headline", 0.3 + 0.3 * signs + 0.1 * before + 0.1 * (index == anchor + 1)
    if is_name(text) and signs:
        return [text.title()], lines, "name by the headline", 0.6
    if index > anchor and near and (near[0].dated or before) and (agency := _AGENCY.fullmatch(text)) and not sight.kinds:
        return [agency["name"]], lines, "agency by the headline", 0.25
    return [], lines, "", 0.0
