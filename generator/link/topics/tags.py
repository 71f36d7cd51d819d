"""Tags: the words by which a page says what it is about, as far as they can be that.

&quot;Ferry Strike&quot;    ->  Ferry Strike        read twice by whoever printed it
#ferry                     ->  ferry
@norrland_line             none: who posted it
2022  -  ferry.html        none: no words, or an address
Falk SEA_CAPTAIN           none: a machine's key
Norrland runs aground ...  none: the headline, or as long as one
The Visby Post, Ines Falk  none: the outlet or author of the article
Latest News                none: the name of a shelf, on which everything stands
"""

import html
import re

from generator.link.addresses import find_host
from generator.model import Article

_LONGEST = 60  # characters
_MOST = 8  # words
_FEWEST = 2  # letters or digits, unless the writing needs but one character for a word
_EDGES = " \t\r\n\"'“”„«»‘’#*•|,;:/\\<>[]{}()_-"
_LEFT_OF_ENTITY = re.compile(r"&[#\w]{2,8}(?:;|$)")  # `&amp;quot` without its end
_KEY = re.compile(r"\b[A-Z]+_[A-Z_]+\b")
_NO_TAG = re.compile(r"^@|://|www\.|\S(?:@|\(at\))\S|\.(?:html?|php|aspx?|jpe?g|png)\b|[<>{}=\\]", re.IGNORECASE)
_LETTER = re.compile(r"[^\W\d_]")
_SHELVES = frozenset(
    """
    news|latest|latest news|breaking|breaking news|top news|top stories|top story|news feed|newsfeed|headlines|home|homepage|home page
    front page|article|articles|all|all news|all articles|other|others|misc|general
    uncategorized|uncategorised|featured|trending|popular|most read
    archive|archives|clippings|edit|prefs
    video|videos|photo|photos|gallery|live|newsletter|podcast|blog|post|story|stories|tags|topics|category|categories|exclusive|editors pick
    nachrichten|aktuell|aktuelles|neuigkeiten|startseite|allgemein|sonstiges|schlagzeilen|actualités|actualité|accueil|à la une|non classé
    noticias|últimas noticias|portada|inicio|general|sin categoría|notizie|ultime notizie|attualità|senza categoria|notícias|últimas
    nieuws|laatste nieuws|overig|новости|главное|главная|последние новости|разное|новини|wiadomości|aktualności
    """.replace("\n", "|")
    .replace("  ", "")
    .split("|")
)


def clean_tag(tag: str, headline: str | None) -> str:
    """The tag as it was meant; empty for what cannot be one. `headline` is that of its article."""
    text = " ".join(_LEFT_OF_ENTITY.sub(" ", html.unescape(html.unescape(tag))).split())
    if _KEY.search(text) or _NO_TAG.search(text.lstrip("\"'“”‘’ ")):
        return ""
    text = _trim(text)
    said = _letters(text)
    if not _LETTER.search(text) or len(text) > _LONGEST or len(text.split()) > _MOST or (headline and said == _letters(headline)):
        return ""
    return "" if text.isascii() and len(said) < _FEWEST else text


def clean_tags(tags: tuple[str, ...], article: Article) -> tuple[str, ...]:
    """Those of some tags that can be tags of the article, cleaned, in order."""
    host = find_host(article.url) or ""
    signed = {_letters(name) for name in (article.source, article.agency, host, host.rpartition(".")[0], *article.authors) if name}
    cleaned = (clean_tag(tag, article.headline) for tag in tags)
    return tuple(text for text in cleaned if text and _letters(text) not in signed and text.casefold() not in _SHELVES)


def _letters(text: str) -> str:
    return "".join(filter(str.isalnum, text.casefold()))


def _trim(text: str) -> str:
    """Without marks around it; a bracket or a quotation mark that belongs to a pair inside stays."""
    trimmed = text.strip(_EDGES)
    return trimmed + ")" if "(" in trimmed and ")" not in trimmed else trimmed
