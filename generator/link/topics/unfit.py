"""Unfit names: what is written as a name, and is no subject that a reader would look for.

Haitians, Haitian            who lives in Haiti, and what belongs to it
an official told CNN         an outlet, which is told things
Reuters  example.org         the agency or outlet of an article, the host of its page
Internet, Smart Glasses      common words, which the same texts write with small letters too

What is unfit is no topic by itself. A hand may make it one, in topics.yml or in front matter.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence

from generator.link.addresses import find_host
from generator.link.demonyms import DEMONYMS
from generator.link.names import NameReader
from generator.link.piece import Piece

_OF_A_PLACE = ("an", "ian", "n", "ese")  # Haiti-an, Tunisia-n: what belongs to it, with an s who lives there
_PLACE = ("", "a", "e", "i", "o", "y")  # ends of the place's name that it takes the place of: Mexico, Mexican
_SHORTEST = 4  # letters that both have
_TOLD = re.compile(
    r"\b(?:told|tells|sagten?(?: dem| der)?|gegenüber(?: dem| der)?|déclaré (?:à|au)|dijo a(?:l| la)?|detto (?:a|al|alla)|disse (?:à|ao))"
    r"(?: the)? ([A-Z][\w&-]*(?: [A-Z][\w&-]*){0,3})"
)
_WORD = re.compile(r"[^\W\d_]+")
_OFTEN_TOLD = 3  # times, and
_MOSTLY_TOLD = 0.08  # of the times that it is named
_MORE = 2  # times as many articles
_SMALL = 0.3  # of the articles with a name that also write it small


def find_unfit(pieces: Sequence[Piece], names: NameReader) -> frozenset[str]:
    """The names that are no topics, among all that the pieces use. Linear in their texts."""
    used = Counter(name for piece in pieces for name in names[piece.key])
    times: Counter[str] = Counter()
    for piece in pieces:
        times.update(names[piece.key])
    told, small = _count_told(pieces), _count_small(pieces, names)
    outlets = _fold_outlets(pieces)
    return frozenset(
        {
            *_find_inhabitants(used),
            *(name for name in used if _fold(name) in outlets),
            *(name for name, number in told.items() if number >= max(_OFTEN_TOLD, _MOSTLY_TOLD * times[name])),
            *(name for name, number in small.items() if number >= _SMALL * used[name]),
        }
    )


def find_bearers(spread: Mapping[str, int]) -> dict[str, str]:
    """For each surname among the names the one full name that ends in it; `spread` says how many articles use each.

    A surname is written alone in no more articles than bear the full name twice over: `Haiti` is none of `Aid for Haiti`.
    """
    bearers: dict[str, list[str]] = defaultdict(list)
    for name in spread:
        if " " in name:
            bearers[name.rpartition(" ")[2]].append(name)
    return {name: full[0] for name, full in bearers.items() if len(full) == 1 and 0 < spread.get(name, 0) <= _MORE * spread[full[0]]}


def _find_inhabitants(names: Collection[str]) -> Iterable[str]:
    """Those that another name makes a word for who lives there, and the known words for nations in the plural."""
    for name in names:
        one = name.removesuffix("s")
        stems = [one.removesuffix(ending) for ending in _OF_A_PLACE if one.endswith(ending)]
        if one in DEMONYMS or any(len(stem) >= _SHORTEST and stem + end in names for stem in stems for end in _PLACE if stem + end != one):
            yield name


def _count_told(pieces: Iterable[Piece]) -> Counter[str]:
    """How often each name is told something."""
    return Counter(name for piece in pieces for block in piece.article.blocks for name in _TOLD.findall(block.text))


def _count_small(pieces: Iterable[Piece], names: NameReader) -> Counter[str]:
    """How many of the articles with a name write it in small letters too."""
    small: Counter[str] = Counter()
    for piece in pieces:
        text = "\n".join(block.text for block in piece.article.blocks)
        words = frozenset(_WORD.findall(text))
        small.update(
            name for name in names[piece.key] if not name.isupper() and (name.lower() in words if " " not in name else name.lower() in text)
        )
    return small


def _fold_outlets(pieces: Iterable[Piece]) -> set[str]:
    """The outlets, agencies and hosts of the pieces, folded."""
    found: set[str] = set()
    for piece in pieces:
        article = piece.article
        host = find_host(article.url) or ""
        found |= {_fold(name) for name in (article.source, article.agency, host, host.rpartition(".")[0]) if name}
    return found - {""}


def _fold(name: str) -> str:
    return re.sub(r"[\W_]+", "", name.casefold()).removeprefix("the")
