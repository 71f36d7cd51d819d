"""Tags: the words by which a page says what it is about, as far as they can be that.

&quot;Ferry Strike&quot;    ->  Ferry Strike        read twice by whoever printed it
#ferry                     ->  ferry
@norrland_line             none: who posted it
2022  -  ferry.html        none: no words, or an address
Falk SEA_CAPTAIN           none: a machine's key
topic: ferry               ferry               its label printed with it
section: sea, Wire:12ab    none: another label, a number in somebody's files
NA1, type_a, 3059 Harbours none: a code, unless the article says it too
Sea Wire - State & World   none: a place in a site's tree, unless the article says it too
visbypost.com              none: a host
at                         none: a word of any text
Norrland runs aground ...  none: the headline, or as long as one
The Visby Post, Ines Falk  none: the outlet or author of the article
Latest News, Sea News      none: the name of a shelf, on which everything stands
"""

import html
import re

from generator.link.addresses import find_host
from generator.link.common_words import COMMON_WORDS
from generator.link.topics.labels import SMALL_TOO
from generator.model import Article

_LONGEST = 60  # characters
_MOST = 8  # words
_FEWEST = 2  # letters or digits, unless the writing needs but one character for a word
_EDGES = " \t\r\n\"'“”„«»‘’#*•|,;:/\\<>[]{}()_-"
_LEFT_OF_ENTITY = re.compile(r"&[#\w]{2,8}(?:;|$)")  # `&amp;quot` without its end
_KEY = re.compile(r"\b[A-Z]+_[A-Z_]+\b|_\w* ")
_LABELLED = re.compile(r"(?:topic|tag|subject|keyword)s?\s*:\s*(?=\S)", re.IGNORECASE)
_NO_TAG = re.compile(
    r"^@|://|www\.|\S(?:@|\(at\))\S|\.(?:html?|php|aspx?|jpe?g|png)\b|^[\w-]+\.(?:com|org|net|info|co\.uk)$|[<>{}=\\]|&$"
    r"|^(?:section|category|type|format|channel|edition|story[ -]?id|id|cid|uid)\s*[:_]|:\s?\S*\d[a-z\d]*$",
    re.IGNORECASE,
)
_CODE = re.compile(r"^(?=\S*[^\W\d_])(?=\S*[\d_])\w+$|^\d{3}\d* (?!\d)")  # NA1, type_a, 3059 Harbours
_STEP = re.compile(r" [-–—|/»>›] ")  # Sea Wire - State & World
_HYPHENS = re.compile(r"[-_ ]+")
_NEWS_OF = re.compile(r"(?<!\bfake) news$|nachrichten$")
_LETTER = re.compile(r"[^\W\d_]")
_SHELVES = frozenset(
    """
    news|latest|latest news|breaking|breaking news|top news|top stories|top story|news feed|newsfeed|headlines|home|homepage
    home page|front page|article|articles|all|all news|all articles|other|others|misc|general|uncategorized|uncategorised
    unclassified|featured|trending|popular|most read|general news|world|national|international|local|regional|sponsored|premium
    premium content|live streams|on now|watch now|read more|related articles|next post|previous post|top|hot|must read|opinion
    opinions|commentary|commentaries|editorial|column|columns|review|reviews|analysis|interview|feature|features|bulletin
    press release|political|global|miscellaneous|special|info|infos|update|updates|close|share|comments|ap|afp|dpa|reuters
    associated press|wire|archive|archives|clippings|edit|prefs|video|videos|photo|photos|gallery|live|newsletter|podcast|blog|post
    story|stories|tags|topics|category|categories|exclusive|editors pick|nachrichten|aktuell|aktuelles|neuigkeiten|startseite
    allgemein|allgemeines|sonstiges|schlagzeilen|vermischtes|empfehlungen|themen|pressemitteilung|pressemitteilungen|meldungen
    kurzmeldungen|inland|ausland|lokales|meinung|kommentar|nächster beitrag|vorheriger beitrag|verwandte artikel|kategorie auswählen
    ohne kategorie|unkategorisiert|actualités|actualité|accueil|à la une|non classé|monde|divers|faits divers|en bref
    article suivant|article précédent|article precedent|noticias|últimas noticias|portada|inicio|sin categoría|cerrar|destacadas
    destacado|destacados|mundo|nacional|internacional|opinión|actualidad|notizie|ultime notizie|attualità|senza categoria|mondo
    cronaca|esteri|in primo piano|notícias|últimas|sem categoria|opinião|destaque|destaques|nieuws|laatste nieuws|overig|binnenland
    buitenland|новости|главное|главная|последние новости|разное|мир|в мире|без рубрики|новини|wiadomości|aktualności|najnowsze
    bez kategorii
    """.replace("\n", "|")
    .replace("  ", "")
    .split("|")
)


def clean_tag(tag: str, headline: str | None) -> str:
    """The tag as it was meant; empty for what cannot be one. `headline` is that of its article."""
    text = " ".join(_LEFT_OF_ENTITY.sub(" ", html.unescape(html.unescape(tag))).split())
    text = _LABELLED.sub("", text, count=1) if _LABELLED.match(text) else text
    if len(text) > _LONGEST or _KEY.search(text) or _NO_TAG.search(text.lstrip("\"'“”‘’ ")):
        return ""
    text = _trim(text)
    said = _letters(text)
    if not _LETTER.search(text) or len(text.split()) > _MOST or (headline and said == _letters(headline)):
        return ""
    return "" if text.isascii() and len(said) < _FEWEST else text


def clean_tags(tags: tuple[str, ...], article: Article) -> tuple[str, ...]:
    """Those of some tags that can be tags of the article, cleaned, in order."""
    host = find_host(article.url) or ""
    signed = {_letters(name) for name in (article.source, article.agency, host, host.rpartition(".")[0], *article.authors) if name}
    cleaned = (_read_said(clean_tag(tag, article.headline), article) for tag in tags)
    return tuple(text for text in cleaned if text and _letters(text) not in signed and not _is_shelf(text))


def _read_said(text: str, article: Article) -> str:
    """A tag that may be a code or a path, as words; empty where the article does not say all of it."""
    if not _CODE.match(text) and not _STEP.search(text):
        return text
    said = text.replace("_", " ")
    told = "\n".join((article.headline or "", *(block.text for block in article.blocks))).casefold()
    return said if all(part in told for part in _STEP.split(said.casefold())) else ""


def _is_shelf(text: str) -> bool:
    """Whether a tag names a place of a site, or is a word that any text uses."""
    folded = _HYPHENS.sub(" ", text.casefold())
    return folded in _SHELVES or _NEWS_OF.search(folded) is not None or (folded in COMMON_WORDS and folded not in SMALL_TOO)


def _letters(text: str) -> str:
    return "".join(filter(str.isalnum, text.casefold()))


def _trim(text: str) -> str:
    """Without marks around it; a bracket or a quotation mark that belongs to a pair inside stays."""
    trimmed = text.strip(_EDGES)
    return trimmed + ")" if "(" in trimmed and ")" not in trimmed else trimmed
