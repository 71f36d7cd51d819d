"""The name of an outlet, of what stands in its place: an address, a host, the title of its front page.

    https://www.harbourpost.example/     Harbour Post, by its host
    www.harbour-post.example             the same
    Home | Harbour Post                  Harbour Post
    Harbour Post - RSS                   Harbour Post

Rule: a part of a title that is a page's word and no name is left out; an address or host is spelt as words, and says so.
A name agrees with a host that it holds, is held by, or is shortened to: The Harbour Post with harbourpost, hpost or hp. The copy that
an archive keeps is the outlet's whose page it copies.
"""

import re
import unicodedata
from urllib.parse import urlsplit

from generator.extract.body.boilerplate import find_phrases, split_words
from generator.extract.dates.address_date import ARCHIVE
from generator.extract.dates.month_names import MONTHS_BY_NAME, fold_name
from generator.extract.dates.printed_date import find_dates

_PARTS = frozenset({"www", "m", "mobile", "amp", "edition", "news", "en", "us", "uk", "old", "beta"})
_VOWEL = re.compile("[aeiouyäöüáéíóú]")
_PLATFORMS = frozenset("blogspot wordpress tumblr substack typepad livejournal weebly medium".split())  # a host below them is an owner's
_SECOND_LEVEL = frozenset({"co", "com", "org", "net", "gov", "ac", "edu", "or", "ne", "gv", "gob", "gouv"})
_ENDINGS = (
    "news", "post", "times", "sun", "daily", "today", "herald", "tribune", "journal", "mail", "press", "star", "globe", "world",
    "post", "express", "gazette", "telegraph", "observer", "chronicle", "review", "weekly", "online", "radio", "mirror", "standard",
)  # fmt: skip
_PAGE_WORDS = frozenset(
    "home|home page|homepage|start|startseite|accueil|inicio|portada|início|главная|головна|الرئيسية|首页|首頁|ホーム|"
    "news|latest news|latest|breaking news|top stories|all news|nachrichten|aktuelles|actualités|noticias|notícias|notizie|новости|новини|"
    "rss|rss feed|feed|atom|newsfeed|all articles|articles|blog|index|welcome|untitled".split("|")
)
_PARTED = re.compile(r"\s+[|–—»«·•:-]+\s+|\s*[|»]\s*")
_LONGEST_NAME = 50  # characters
_MARK_BEFORE = re.compile(r"^\s+[|–—»«·•:-]+\s+|^\s*[|»]\s*")
_MARK_BEHIND = re.compile(r"\s+[|–—»«·•:-]+\s+$|\s*[|»]\s*$")
_HOST = re.compile(r"(?:[\w-]+\.)+[a-z]{2,24}/?", re.IGNORECASE)
_NO_NAME = re.compile(r"[‘“„«\"].*[’”“»\"]|.*(?:[?…]|: .*)")  # a quotation, a question, what breaks off, a label and its value
_FEWEST_LETTERS = 3  # of a word or host that are compared
_INITIALS = 3  # letters up to which a host may be initials
_PRINTED_HOSTS = re.compile(r"[A-ZÀ-Þ]")  # BuzzFeed.example: a name in the form of a host, if capitals say so


def clean_outlet(text: str) -> tuple[str, bool]:
    """The name of an outlet, and whether it is only spelt by its host."""
    text = " ".join(text.split())
    if "://" in text or (_HOST.fullmatch(text) and not _PRINTED_HOSTS.search(text)):
        return name_host(text if "://" in text else f"https://{text}") or text, True
    parts = [part for part in _PARTED.split(text) if part]
    names = [part for part in parts if part.casefold() not in _PAGE_WORDS]
    return (names[0] if len(names) == 1 and len(parts) > 1 else text), False


def may_name_outlet(text: str) -> bool:
    """Whether a text may be an outlet's name: no date, quotation or question, no phrase of a page."""
    folded = split_words(text)
    said = {place for _, start, length in find_phrases(folded) for place in range(start, start + length)}
    plain = [word for number, word in enumerate(folded) if number not in said and word not in _PAGE_WORDS]
    dated = any(word[0].isdigit() for word in folded) and any(fold_name(word) in MONTHS_BY_NAME for word in folded)
    return bool(plain or not folded) and not dated and not _NO_NAME.fullmatch(text) and not find_dates(text)


def agrees_with_host(name: str, url: str) -> bool:
    """Whether an outlet's name is one that an address may spell; a name in a script that no host is spelt in cannot disagree."""
    words = [_fold(word) for word in re.split(r"[\s.-]+", name)]
    whole, host = "".join(words), _fold(find_host_name(url))
    if not whole.isascii():
        return True
    if not whole or not host:
        return False
    labels = _fold(_find_original(url).partition("://")[2].partition("/")[0])
    if host in whole or (len(whole) >= _FEWEST_LETTERS and whole in labels):
        return len(host) >= _FEWEST_LETTERS or host in words or whole in labels
    initials = "".join(word[:1] for word in words)
    if len(host) <= _INITIALS:
        return host in initials
    return any(len(word) > _FEWEST_LETTERS and word in host for word in words) or any(
        _shortens(host, "".join(words[number:])) for number in range(len(words))
    )


def _fold(text: str) -> str:
    """A text's letters and figures, small and without accents."""
    return "".join(letter for letter in unicodedata.normalize("NFKD", text.casefold()) if letter.isalnum())


def _shortens(short: str, long: str) -> bool:
    """Whether a word is another with letters left out, but for its first: `hpost`, `Harbour Post`."""
    rest = iter(long)
    return short[:1] == long[:1] and 2 * len(short) >= len(long) and all(letter in rest for letter in short)


def find_outlet(title: str, headline: str) -> str:
    """The outlet that a page's title names behind the headline; empty where it names none."""
    behind = title.removeprefix(headline) if headline else title
    name = _MARK_BEFORE.sub("", behind)
    return name if len(name) < len(behind) < len(title) and len(name) <= _LONGEST_NAME and not _PARTED.search(name) else ""


def strip_outlet(headline: str, outlet: str) -> str:
    """The headline without the outlet's name behind it: `Ferry strike ends - Harbour Post`."""
    head = headline.removesuffix(outlet) if outlet and len(headline) > len(outlet) else headline
    bare = _MARK_BEHIND.sub("", head)
    return bare if bare and len(bare) < len(head) < len(headline) else headline


def find_host_name(url: str) -> str:
    """The part of a host that names its owner: `harbourpost`; empty where the address has none."""
    try:
        host = (urlsplit(_find_original(url)).hostname or "").lower()
    except ValueError:
        return ""
    labels = host.split(".")[:-1]
    if len(labels) > 1 and labels[-1] in _SECOND_LEVEL:
        labels = labels[:-1]
    while len(labels) > 1 and labels[0] in _PARTS:
        labels = labels[1:]
    if len(labels) > 1 and labels[-1] in _PLATFORMS:
        labels = labels[:-1]
    return labels[-1] if labels else ""


def _find_original(url: str) -> str:
    """The address that an archive's copy has, any other address as it is."""
    copied = ARCHIVE.sub("", url)
    return copied if copied == url or "://" in copied else f"http://{copied}"


def name_host(url: str) -> str:
    """An outlet's name as an address spells it, words apart where they are known, initials in capitals: `Harbour Post`, `HPN News`."""
    name = find_host_name(url)
    if not name:
        return ""
    words = re.split(r"[-_]+", name)
    last = words[-1]
    ending = next((ending for ending in _ENDINGS if last.endswith(ending) and len(last) - len(ending) > 2), "")  # noqa: PLR2004
    if ending:
        words[-1:] = [last.removesuffix(ending), ending]
    return " ".join(word.capitalize() if _VOWEL.search(word) else word.upper() for word in words if word)
