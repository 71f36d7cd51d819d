"""Names of persons, as bylines print them, and the words by which a byline begins.

    By Ana Reis and João Lund, Harbour Post Staff Writer
    Von Ana Reis | Texto: Ana Reis | Автор: Анна Рейс

Rule: a name is two to five words that begin with capitals, particles aside, and none of them an outlet's word; it ends at a
comma, a dash, a role, an outlet or a date.
"""

import re

from generator.extract.dates.month_names import MONTHS_BY_NAME, fold_name

# fmt: off
_BY = (
    "by", "written by", "story by", "reported by", "posted by", "published by", "author", "authors", "reporter", "from",
    "von", "durch", "autor", "autorin", "text",
    "par", "auteur", "rédigé par", "publié par", "écrit par",
    "por", "texto", "redacción", "escrito por", "publicado por", "postado por",
    "di", "a cura di", "autore", "scritto da", "pubblicato da", "da",
    "автор", "авторы", "текст", "автори",
    "بقلم", "كتب", "كتبت",
    "作者", "記者", "记者", "文", "編輯", "기자", "글",
    "door", "av", "af", "oleh", "yazan", "yazar", "penulis", "autorzy", "autorka", "szerző", "tác giả", "γράφει",
)
_ROLES = (
    "staff", "writer", "reporter", "correspondent", "editor", "contributor", "columnist", "associated press", "ap", "reuters", "afp", "cnn",
    "senior", "special to", "for", "opinion", "journalist", "follow", "contact", "email", "twitter", "updated", "published", "posted", "on",
    "at", "via", "redakteur", "journaliste", "political", "health", "science", "business", "national", "news", "in",
)
_PARTICLES = frozenset("de da di del della van von der den bin al el la le du dos das ter ten y e".split())
_NO_NAMES = frozenset(
    """news staff team desk editor editorial reporter updated published posted photo photos video getty images press read more share the
    world business politics sport sports opinion home international report agency service today times post insider herald tribune
    newsroom follow magazine blog page pages select menu search login recipes articles article research reviews review original opinions
    artikel aktuell beiträge letzte mehr nachricht nachrichten redaktion themen verlag verlagsgruppe praxis presse polizei seite startseite
    actualité actualités économie culture noticias información actualidad ciudad deporte deportes notizie cronaca tutti weitere
    follow subscribe watch live other your our my his her their the a an of to at on for from with and or all find get
    how what why who this that about""".split()
)
# fmt: on
# A word for `by` at a line's beginning.
LABEL = re.compile(
    rf"(?P<by>{'|'.join(re.escape(word) for word in sorted(_BY, key=len, reverse=True))})(?:\s*[:：]\s*|\s+|$)", re.IGNORECASE
)
_HEAD = re.compile(r"[^\s:：]{1,20}")
_FIRST_WORDS = frozenset(word.split()[0] for word in _BY)
_AND = re.compile(r"\s*(?:,|;|&|\+|/|\s(?:and|und|et|y|e|и|та|و|og|och|en|with|mit|avec|con)\s)\s*", re.IGNORECASE)
_STOP = re.compile(rf"\s*(?:[|·•–—(\[<@]|\s-\s|\d|\b(?:{'|'.join(_ROLES)})\b).*$", re.IGNORECASE | re.DOTALL)
_GLUED = re.compile(r"(?<=[^\W\d_A-Z])[A-Z]{2}.*$")  # Ana ReisHARBOUR
_NAME = re.compile(r"[^\W\d_][\w'’.\-]*(?:\s+[^\W\d_][\w'’.\-]*){0,4}")


def begins_byline(text: str) -> bool:
    """Whether a line begins as bylines do, with a word for `by` and a name or nothing."""
    head = _HEAD.match(text)
    if not head or head[0].lower() not in _FIRST_WORDS:  # a cheap look that spares most lines the dear one
        return False
    match = LABEL.match(text[:80])
    return match is not None and (not text[match.end() :] or bool(parse_names(text[match.end() : match.end() + 80])))


def parse_names(text: str) -> list[str]:
    """The persons that a byline names, in order, none twice; empty where it names none."""
    names: list[str] = []
    for part in _AND.split(text):
        name = _clean_name(part)
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


def _clean_name(text: str) -> str:
    """A name without what stands behind it: a role, a day with its month, an outlet run together with it, itself again."""
    name = _STOP.sub("", text)
    behind = text[len(name) :].strip()
    name = _GLUED.sub("", name).strip(" .,:;-")
    words = name.split()
    if behind[:1].isdigit() and len(words) > 1 and fold_name(words[-1].rstrip(".,")) in MONTHS_BY_NAME:
        words = words[:-1]
    half = len(words) // 2
    return " ".join(words[:half] if half and words[:half] == words[half:] else words)


def is_name(text: str) -> bool:
    """Whether a text has the form of a person's name: two to five words, capitals but for particles, no outlet's word."""
    if not _NAME.fullmatch(text):
        return False
    words = text.split()
    if len(words) < 2:  # noqa: PLR2004 - one word may be anything
        return False
    return all((word[0].isupper() or not word[0].islower() or word in _PARTICLES) and word.lower() not in _NO_NAMES for word in words)


def is_outlet_word(text: str) -> bool:
    """Whether a word is one that names of outlets have and names of persons have not."""
    return text.lower() in _NO_NAMES
