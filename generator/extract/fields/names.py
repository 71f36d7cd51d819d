"""Names of persons, as bylines print them, and the words by which a byline begins.

    By Ana Reis and João Lund, Harbour Post Staff Writer
    Von Ana Reis | Texto: Ana Reis | Автор: Анна Рейс

Rule: a name is two to five words that begin with capitals, particles aside, and none of them an outlet's word; it ends at a
comma, a dash, a role, an outlet or a date.
"""

import re

from generator.extract.dates.month_names import MONTHS_BY_NAME, fold_name
from generator.extract.fields.agency import find_agency

# fmt: off
_BY = (
    "by", "written by", "story by", "reported by", "posted by", "published by", "author", "authors", "reporter", "from",
    "von", "durch", "autor", "autorin", "text",
    "par", "auteur", "rédigé par", "publié par", "écrit par",
    "por", "texto", "redacción", "escrito por", "publicado por", "postado por",
    "di", "a cura di", "autore", "scritto da", "pubblicato da", "da",
    "автор", "авторы", "текст", "автори", "авторка",
    "بقلم", "كتب", "كتبت",
    "作者", "記者", "记者", "本报记者", "本報記者", "文", "編輯", "기자", "글",
    "door", "av", "af", "oleh", "yazan", "yazar", "penulis", "autorzy", "autorka", "szerző", "tác giả", "γράφει",
    "words", "interview", "journalist", "autores", "auteurs", "autoren", "tekst", "teksti", "kirjoittaja", "pewarta", "muhabir", "κείμενο",
    "συντάκτης", "ρεπορτάζ",
)
_ROLES = (
    "staff", "writer", "reporter", "correspondent", "editor", "contributor", "columnist", "associated press", "ap", "reuters", "afp", "cnn",
    "senior", "special to", "for", "opinion", "journalist", "follow", "contact", "email", "twitter", "updated", "published", "posted", "on",
    "at", "via", "redakteur", "journaliste", "political", "health", "science", "business", "national", "news", "in", "of",
)
_PARTICLES = frozenset("de da di del della van von der den bin al el la le du dos das ter ten y e".split())
_OF_OUTLETS = frozenset(
    """agence agencia agency agência agentur agenzia blog bureau chronicle courier daily echo express gazette gazeta giornale herald
    insider journal magazin magazine mirror nachrichten network news newsroom noticias notizie observer post presse press radio report
    review rundfunk service standard sun telegraph television times tribune tv verlag weekly wire zeitung
    вести вестник газета новости новини""".split()
)
_NO_NAMES = _OF_OUTLETS | frozenset(
    """staff team desk editor editorial reporter updated published posted photo photos video getty images read more share the
    world business politics sport sports opinion home international today
    follow blog page pages select menu search login recipes articles article research reviews original opinions
    artikel aktuell beiträge letzte mehr nachricht redaktion themen verlagsgruppe praxis polizei seite startseite
    actualité actualités économie culture información actualidad ciudad deporte deportes cronaca tutti weitere
    follow subscribe watch live other your our my his her their the a an of to at on for from with and or all find get
    how what why who this that about associated board editors redacción redactie redakcja redazione redação writer writers
    company companies""".split()
)
# fmt: on
# our correspondent | onze verslaggever | unserem Korrespondenten | notre envoyé spécial
_OUR = (
    r"(?:our|onze|unser(?:e[mnr]?)?|notre|nos|nuestr[oa]|noss[oa]|(?:il\s|la\s)?nostr[oa])\s+"
    r"(?:(?-i:[^\W\d_A-ZÀ-Þ][\w-]*|(?:Korrespondent|Mitarbeiter|Redakteur|Reporter)\w*)\s+){1,3}"
)
# A word for `by` at a line's beginning, and who signs to the outlet.
LABEL = re.compile(
    rf"(?P<by>{'|'.join(re.escape(word) for word in sorted(_BY, key=len, reverse=True))})(?:\s*[:：]\s*|\s+|$)(?:{_OUR})?", re.IGNORECASE
)
_HEAD = re.compile(r"[^\s:：]{1,20}")
_FIRST_WORDS = frozenset(word.split()[0] for word in _BY)
BETWEEN = frozenset("and und et y e и та og och en".split())
"""Words between two names."""

_AND = re.compile(rf"\s*(?:,|;|&|\+|/|\s(?:{'|'.join(sorted(BETWEEN))}|و|with|mit|avec|con)\s)\s*", re.IGNORECASE)
_NICKNAME = r"\([^()\s]{1,12}\)|[“\"][^“”\"\s]{1,12}[”\"]"  # Ana (A.J.) Reis, Ana “Nan” Reis
_BRACKET = rf"(?!(?:{_NICKNAME})\s+[^\W\d_])[(\[<“\"]"  # which opens no nickname
_STOP = re.compile(rf"\s*(?:\S{{1,40}}@[\w-]+\.\w|[|·•–—@]|{_BRACKET}|\s-\s|\d|\b(?:{'|'.join(_ROLES)})\b).*$", re.IGNORECASE | re.DOTALL)
# Ana Reis, João Lund and Petra Holm, Harbour Post | Ana Reis @anareis | Ana Reis in Lund
_PIECES = re.compile(
    rf"\s*[,|•·&+]\s*|\s+[–—-]\s+|\s+(?:{'|'.join(sorted(BETWEEN))})\s+|\s*(?=@|«|{_BRACKET})|\s+(?=(?:avec|for|in|mit|special\sto|with)\s)",
    re.IGNORECASE,
)
_GLUED = re.compile(r"(?<=[^\W\d_A-Z])[A-Z]{2}.*$")  # Ana ReisHARBOUR
_NAME = re.compile(rf"[^\W\d_][\w'’.\-]*(?:\s+(?:[^\W\d_][\w'’.\-]*|{_NICKNAME})){{0,4}}")
_MOST_WORDS = 4  # of a name that no word announces
_INITIALS = 3  # letters that stay capitals


def begins_byline(text: str) -> bool:
    """Whether a line begins as bylines do, with a word for `by` and who signs, or nothing."""
    match = match_label(text)
    rest = text[match.end() : match.end() + 80] if match else ""
    return match is not None and (not rest or bool(parse_names(rest) or find_agency(rest)))


def match_label(text: str) -> re.Match[str] | None:
    """The word for `by` that a line begins with; None where it begins with none."""
    head = _HEAD.match(text)
    return LABEL.match(text) if head and head[0].lower() in _FIRST_WORDS else None  # a cheap look that spares most lines the dear one


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
        if (name := spell_name(name)) not in names:
            names.append(name)
    return names


def split_names(text: str) -> tuple[list[str], list[str]]:
    """The persons that a line begins with, where no word announces them, and the pieces that it says behind them."""
    pieces = [piece for piece in _PIECES.split(text) if piece]
    count = next((n for n, piece in enumerate(pieces) if not is_name(piece) or len(piece.split()) > _MOST_WORDS), len(pieces))
    return [spell_name(name) for name in pieces[:count]], pieces[count:]


def spell_name(name: str) -> str:
    """A name with the capitals that names have: `ANA REIS`, `Ana REIS`; initials stay capitals."""
    if name.isupper() and len(name) > _INITIALS + 1:
        return name.title()
    return " ".join(word.title() if word.isupper() and len(word) > _INITIALS else word for word in name.split())


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
    return all((not word[0].islower() or word in _PARTICLES) and word.lower() not in _NO_NAMES for word in words)


def is_no_name(word: str) -> bool:
    """Whether a word is one that names of persons do not have."""
    return word.lower() in _NO_NAMES


def names_outlet(text: str) -> bool:
    """Whether a text has a word of outlets' names, written as a name: `Harbour Post`."""
    return any(word[0].isupper() and word.lower() in _OF_OUTLETS for word in text.split())
