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

from generator.extract.sight import Sight
from generator.model import Evidence, Lines

# fmt: off
_BY = (
    "by", "written by", "story by", "reported by", "posted by", "published by", "author", "authors", "reporter", "from",
    "von", "autor", "autorin", "text",
    "par", "auteur", "rédigé par", "publié par", "écrit par",
    "por", "texto", "redacción", "escrito por", "publicado por", "postado por",
    "di", "a cura di", "autore", "scritto da", "pubblicato da", "da",
    "автор", "авторы", "текст", "автори",
    "بقلم", "كتب", "كتبت",
    "作者", "記者", "记者", "文", "編輯", "기자", "글",
    "door", "av", "af", "oleh", "yazan", "autorzy", "szerző",
)
_ROLES = (
    "staff", "writer", "reporter", "correspondent", "editor", "contributor", "columnist", "associated press", "ap", "reuters", "afp", "cnn",
    "senior", "special to", "for", "opinion", "journalist", "follow", "contact", "email", "twitter", "updated", "published", "posted", "on",
    "at", "via", "redakteur", "journaliste", "political", "health", "science", "business", "national", "news", "in",
)
_PARTICLES = frozenset("de da di del della van von der den bin al el la le du dos das ter ten y e".split())
_NO_NAMES = frozenset(
    """news staff team desk editor editorial reporter updated published posted photo photos video getty images press read more share the
    world business politics sport sports opinion home international report agency service today times post""".split()
)
# fmt: on
_MOST_WORDS = 4  # of a name that no word announces
_LABEL = re.compile(
    rf"(?P<by>{'|'.join(re.escape(word) for word in sorted(_BY, key=len, reverse=True))})(?:\s*[:：]\s*|\s+|$)", re.IGNORECASE
)
_AND = re.compile(r"\s*(?:,|;|&|\+|/|\s(?:and|und|et|y|e|и|та|و|og|och|en|with|mit|avec|con)\s)\s*", re.IGNORECASE)
_STOP = re.compile(rf"\s*(?:[|·•–—(\[<@]|\s-\s|\d|\b(?:{'|'.join(_ROLES)})\b).*$", re.IGNORECASE | re.DOTALL)
_NAME = re.compile(r"[^\W\d_][\w'’.\-]*(?:\s+[^\W\d_][\w'’.\-]*){0,4}")
_ENDING = re.compile(r"(?:^|\W)(?:by|von|par|por|автор:?)\s+(?P<names>[^\d|]{3,80})$", re.IGNORECASE)
_REPORTING = re.compile(r"\(?(?:reporting|report|writing|additional reporting) by\s+(?P<names>[^;.()]{3,120})", re.IGNORECASE)
_FOLLOWS = re.compile(r"@\w|\d+\s*min(?:ute)?s?\s+read|follow\b|contributor|editor\b|reporter\b|writer\b|correspondent", re.IGNORECASE)
_AGENCY = re.compile(r"(?:/\s*)?(?P<name>[A-Z][\w.&'’-]*(?:\s+[A-Z][\w.&'’-]*){0,3}),?")
_ABOVE, _BELOW = 6, 14  # passages before and after the headline in which a byline stands
_BEHIND = 4  # passages behind the text
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
    if sight.words <= _LONGEST and (match := _LABEL.match(text)):
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
    if is_name(text.rstrip(",")) and not text.isupper() | (len(text.split()) > _MOST_WORDS):
        return [text.rstrip(",")], lines, "name by the headline", 0.3 + 0.3 * signs + 0.1 * before + 0.1 * (index == anchor + 1)
    if is_name(text) and signs:
        return [text.title()], lines, "name by the headline", 0.6
    if index > anchor and near and (near[0].dated or before) and (agency := _AGENCY.fullmatch(text)) and not sight.kinds:
        return [agency["name"]], lines, "agency by the headline", 0.25
    return [], lines, "", 0.0


def begins_byline(text: str) -> bool:
    """Whether a line begins as bylines do, with a word for `by` and a name or nothing."""
    match = _LABEL.match(text[:80])
    return match is not None and (not text[match.end() :] or bool(parse_names(text[match.end() : match.end() + 80])))


def parse_names(text: str) -> list[str]:
    """The persons that a byline names, in order, none twice; empty where it names none."""
    names: list[str] = []
    for part in _AND.split(text):
        name = _STOP.sub("", part).strip(" .,:;-")
        if not name:
            if names:
                break
            continue
        if not is_name(name):
            break
        name = name.title() if name.isupper() and len(name) > 4 else name  # noqa: PLR2004 - initials stay capitals
        if name not in names:
            names.append(name)
    return names


def is_name(text: str) -> bool:
    """Whether a text has the form of a person's name: two to five words, capitals but for particles, no outlet's word."""
    if not _NAME.fullmatch(text):
        return False
    words = text.split()
    if len(words) < 2:  # noqa: PLR2004 - one word may be anything
        return False
    return all((word[0].isupper() or not word[0].islower() or word in _PARTICLES) and word.lower() not in _NO_NAMES for word in words)
