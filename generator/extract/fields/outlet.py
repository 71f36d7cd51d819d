"""The name of an outlet, of what stands in its place: an address, a host, the title of its front page.

    https://www.harbourpost.example/     Harbour Post, by its host
    www.harbour-post.example             the same
    Home | Harbour Post                  Harbour Post
    Harbour Post - RSS                   Harbour Post

Rule: a part of a title that is a page's word and no name is left out; an address or host is spelt as words, and says so.
"""

import re
from urllib.parse import urlsplit

_PARTS = frozenset({"www", "m", "mobile", "amp", "edition", "news", "en", "us", "uk", "old", "beta"})
_SECOND_LEVEL = frozenset({"co", "com", "org", "net", "gov", "ac", "edu", "or", "ne"})
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
_PRINTED_HOSTS = re.compile(r"[A-ZÀ-Þ]")  # BuzzFeed.example: a name in the form of a host, if capitals say so


def clean_outlet(text: str) -> tuple[str, bool]:
    """The name of an outlet, and whether it is only spelt by its host."""
    text = " ".join(text.split())
    if "://" in text or (_HOST.fullmatch(text) and not _PRINTED_HOSTS.search(text)):
        return name_host(text if "://" in text else f"https://{text}") or text, True
    parts = [part for part in _PARTED.split(text) if part]
    names = [part for part in parts if part.casefold() not in _PAGE_WORDS]
    return (names[0] if len(names) == 1 and len(parts) > 1 else text), False


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
        host = (urlsplit(url).hostname or "").lower()
    except ValueError:
        return ""
    labels = host.split(".")[:-1]
    if len(labels) > 1 and labels[-1] in _SECOND_LEVEL:
        labels = labels[:-1]
    while len(labels) > 1 and labels[0] in _PARTS:
        labels = labels[1:]
    return labels[-1] if labels else ""


def name_host(url: str) -> str:
    """An outlet's name as an address spells it, words apart where they are known: `Harbour Post`."""
    name = find_host_name(url)
    if not name:
        return ""
    words = re.split(r"[-_]+", name)
    last = words[-1]
    ending = next((ending for ending in _ENDINGS if last.endswith(ending) and len(last) - len(ending) > 2), "")  # noqa: PLR2004
    if ending:
        words[-1:] = [last.removesuffix(ending), ending]
    return " ".join(word.capitalize() for word in words if word)
