"""The source: the outlet that published an article, as the dump prints it, or else as its address spells it.

    Ferry strike ends after nine days - Harbour Post       behind the page's title
    Pilots return to work... 17.05.2024, Harbour Post      behind a description
    A ferry leaves port. - Harbour Post, 1920, 17.05.2024  in a picture's line
    https://www.harbourpost.example/2024/ferry             derived: Harbourpost

Rule: what is printed wins over what the address spells; a name out of an address says that it is derived.
"""

import re
from collections.abc import Iterator, Sequence
from urllib.parse import urlsplit

from generator.extract.body.sight import Sight
from generator.extract.fields.headline import Headline, strip_site
from generator.extract.fields.photo import Picture
from generator.model import Evidence

_TOP = 3  # passages in which the page's title stands

_DESCRIPTION = re.compile(r"(?:\.\.\.|…)\s*\d{1,2}\.\d{1,2}\.\d{4},\s*(?P<source>.{2,60})$")
_PARTS = frozenset({"www", "m", "mobile", "amp", "edition", "news", "en", "us", "uk", "old", "beta"})
_SECOND_LEVEL = frozenset({"co", "com", "org", "net", "gov", "ac", "edu", "or", "ne"})
_ENDINGS = (
    "news", "post", "times", "sun", "daily", "today", "herald", "tribune", "journal", "mail", "press", "star", "globe", "world",
    "post", "express", "gazette", "telegraph", "observer", "chronicle", "review", "weekly", "online", "radio", "mirror", "standard",
)  # fmt: skip


def find_sources(sights: Sequence[Sight], headlines: Sequence[Headline], pictures: Sequence[Picture]) -> Iterator[Evidence]:
    """Evidence for the source as the page prints it."""
    named = {headline.text for headline in headlines}
    places = {*range(_TOP), *(headline.index for headline in headlines)} - {picture.index for picture in pictures}
    for index in sorted(places & set(range(len(sights)))):
        title, name = strip_site(sights[index].passage.text)
        if name and title in named:
            yield Evidence("source", name, "behind the page's title", sights[index].passage.lines, confidence=0.8)
    if pictures:
        yield Evidence("source", pictures[0].outlet, "in a picture's line", pictures[0].lines, confidence=0.6)


def derive_source(address: str) -> list[Evidence]:
    """The source as an address spells it."""
    name = name_host(address)
    return [Evidence("source", name, "address", derived="host name", confidence=0.5)] if name else []


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


def parse_description_source(text: str) -> str:
    """The outlet behind a description that breaks off, with its date: empty where there is none."""
    match = _DESCRIPTION.search(text)
    return match["source"].strip() if match else ""
