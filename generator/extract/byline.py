"""The byline: who wrote an article.

    By Ana Reis and João Lund, Harbour Post Staff Writer
    By
    Ana Reis
    Von Ana Reis | Texto: Ana Reis | Автор: Ана Рейс

Rule: a word for `by` at a line's beginning, or alone on the line before, then names; a name ends at a comma, a dash, a
role, an outlet or a date. Without that word a name alone on a line counts only close to the headline, beside a date.
"""

import re
from collections.abc import Sequence

from generator.extract.sight import Sight
from generator.model import Evidence

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
_PARTICLES = frozenset({"de", "da", "di", "del", "della", "van", "von", "der", "den", "bin", "al", "el", "la", "le", "du", "dos", "das", "ter", "ten", "y", "e"})
_NO_NAMES = frozenset(
    """news staff team desk editor editorial reporter updated published posted photo photos video getty images press read more share the
    world business politics sport sports opinion home international report agency service today times post""".split()
)
# fmt: on
_LABEL = re.compile(rf"(?P<by>{'|'.join(re.escape(word) for word in sorted(_BY, key=len, reverse=True))})(?:\s*[:：]\s*|\s+|$)", re.IGNORECASE)
_AND = re.compile(r"\s*(?:,|;|&|\+|/|\s(?:and|und|et|y|e|и|та|و|og|och|en|with|mit|avec|con)\s)\s*", re.IGNORECASE)
_STOP = re.compile(rf"\s*(?:[|·•–—(\[<@]|\s-\s|\d|\b(?:{'|'.join(_ROLES)})\b).*$", re.IGNORECASE | re.DOTALL)
_NAME = re.compile(r"[^\W\d_][\w'’.\-]*(?:\s+[^\W\d_][\w'’.\-]*){0,4}")
_ABOVE, _BELOW = 6, 14  # passages before and after the headline in which a byline stands
_LONGEST = 20  # words of a byline


def find_bylines(sights: Sequence[Sight], headline: int | None, span: tuple[int, int]) -> tuple[Evidence, ...]:
    """Evidence for authors, one for each, those of the best byline first."""
    anchor = headline if headline is not None else span[0]
    found: list[tuple[float, list[Evidence]]] = []
    for index in range(max(0, anchor - _ABOVE), min(len(sights), max(anchor + _BELOW, span[0] + 3))):
        sight = sights[index]
        if sight.words > _LONGEST:
            continue
        names, lines = _read_byline(index, sights)
        if names:
            points = 1 - 0.02 * abs(index - anchor) - (0.1 if index < anchor else 0)
            found.append((points, [Evidence("authors", name, "byline", lines, confidence=round(0.9 * points, 2)) for name in names]))
    found.sort(key=lambda one: -one[0])
    return tuple(evidence for _, names in found for evidence in names)


def _read_byline(index: int, sights: Sequence[Sight]) -> tuple[list[str], tuple[int, int]]:
    passage = sights[index].passage
    match = _LABEL.match(passage.text)
    if not match:
        return [], passage.lines
    rest = passage.text[match.end() :]
    if rest:
        return parse_names(rest), passage.lines
    if index + 1 < len(sights) and sights[index + 1].words <= _LONGEST:
        following = sights[index + 1].passage
        return parse_names(following.text), (passage.lines[0], following.lines[1])
    return [], passage.lines


def begins_byline(text: str) -> bool:
    """Whether a line begins as bylines do, with a word for `by` and a name or nothing."""
    match = _LABEL.match(text[:80])
    return bool(match) and (not text[match.end() :] or bool(parse_names(text[match.end() : match.end() + 80])))


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
