"""Sources: the outlets, under whatever host names and spellings they come.

    seeds/1  "The Visby Post"   https://www.visbypost.example/a     one outlet: both seeds print the same name
    seeds/2  "Visby Post"       https://news.visbypost.com/b
    seeds/3  -                  https://visbypost.com/c             and this one too: its host is known
    seeds/4  "Visby Post News"  https://uk.visbypost.com/d          an edition, under a longer name that the host prints too

What joins is evidence in the seeds: a host belongs to the name that most of its articles print, its editions with it, and of
two names that one host prints the longer that only adds words is the same. An article that prints another name, as those of
a wire on somebody's site do, belongs to that one. Nothing is known of any outlet beforehand: hosts that are alike but for
their ends, under names that no seed prints, stay apart.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from generator.link.addresses import find_home, find_host
from generator.link.piece import Piece
from generator.model import Article, Hand, Source, Telling
from generator.slug import Slugs, slugify

FOLDER = "sources"
_MOSTLY = 0.6  # of a host's printed names
_HOST = re.compile(r"[\w-]+(?:\.[\w-]+)+")  # printed where a name should be: `visbypost.com`


@dataclass(frozen=True, slots=True)
class Outlets:
    """The outlets of all pieces."""

    slugs: Mapping[str, str]
    """The slug of each piece's outlet, by key; missing where nothing says."""

    names: Mapping[str, str]
    """By slug, as most articles print it."""

    hosts: Mapping[str, tuple[str, ...]]
    """By slug, those with most articles first."""


def find_outlets(pieces: Iterable[Piece]) -> Outlets:
    """The outlet of each piece. The same, whatever the order of the pieces."""
    articles = {piece.key: piece.article for piece in pieces}
    printed: dict[str, Counter[str]] = defaultdict(Counter)
    for article in articles.values():
        if article.source and "source" not in article.derived and (home := _home(article.url)):
            printed[home][_fold(article.source)] += 1
    same = _find_longer_names(printed)
    owner = {
        home: same.get(name, name)
        for home, names in printed.items()
        for name in names
        if sum(number for other, number in names.items() if same.get(other, other) == same.get(name, name)) > _MOSTLY * names.total()
    }
    outlet = {key: found for key, article in articles.items() if (found := _find_outlet(article, owner, same))}
    spellings: dict[str, Counter[str]] = defaultdict(Counter)
    hosts: dict[str, Counter[str]] = defaultdict(Counter)
    for key, name in outlet.items():
        article = articles[key]
        host = find_host(article.url)
        spellings[name][article.source if article.source and _fold(article.source) == name else ""] += 1
        if host and owner.get(find_home(host), name) == name:
            hosts[name][host] += 1
    names = {name: _commonest(counts) or name for name, counts in spellings.items()}
    taken = Slugs()
    slug_of = {name: taken.take(f"{FOLDER}/{slugify(names[name], 'source')}") for name in sorted(names)}
    return Outlets(
        {key: slug_of[name] for key, name in outlet.items()},
        {slug_of[name]: text for name, text in names.items()},
        {slug_of[name]: tuple(sorted(counts, key=lambda host: (-counts[host], host))) for name, counts in hosts.items()},
    )


def make_sources(tellings: Sequence[Telling], outlets: Outlets, hands: Mapping[str, Hand]) -> tuple[Source, ...]:
    """The sources of the listed tellings, by slug; `hands` are by the path of a page."""
    members: dict[str, list[str]] = defaultdict(list)
    for telling in tellings:
        if telling.source:
            members[telling.source].append(telling.slug)
    sources = []
    for slug in sorted(members):
        hand, name = hands.get(f"{slug}.md"), outlets.names[slug]
        sources.append(Source(slug, (hand.headline if hand else None) or name, name, tuple(members[slug]), outlets.hosts.get(slug, ())))
    return tuple(sources)


def _find_longer_names(printed: Mapping[str, Counter[str]]) -> dict[str, str]:
    """For each name that is another of its host's names with words added, or the shorter of the two, the one printed more often."""
    same: dict[str, str] = {}
    for _, names in sorted(printed.items()):
        for name in sorted(names):
            alike = [other for other in names if other == name or other.startswith(f"{name} ")]
            if len(alike) > 1 and sum(names[other] for other in alike) > _MOSTLY * names.total():
                commonest = min(alike, key=lambda other: (-names[other], len(other), other))
                same |= dict.fromkeys(alike, same.get(commonest, commonest))
    return same


def _find_outlet(article: Article, owner: Mapping[str, str], same: Mapping[str, str]) -> str:
    """The folded name of an article's outlet: printed, else its host's, else its host."""
    home = _home(article.url)
    if article.source and not ("source" in article.derived and home in owner):
        stated = _home(f"https://{article.source}") if _HOST.fullmatch(article.source) else ""
        if stated in owner:
            return owner[stated]
        return same.get(_fold(article.source), _fold(article.source))
    return owner.get(home, home)


def _home(url: str | None) -> str:
    """The host that an address belongs to, without its editions; empty where there is none."""
    host = find_host(url)
    return find_home(host) if host else ""


def _fold(name: str) -> str:
    """A name without case, article and stops: `The Visby Post` and `visby post` are one."""
    folded = re.sub(r"[\W_]+", " ", name.casefold()).strip()
    return folded.removeprefix("the ") or name.casefold()


def _commonest(spellings: Counter[str]) -> str:
    return min((text for text in spellings if text), key=lambda text: (-spellings[text], text), default="")
