"""Reasons: why two tellings are said to tell one event, in words that a reader can check.

shares Ana Solberg, Port Authority, 10 February; 9 of 15 sentences say the same
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from generator.link.names import WELL_KNOWN
from generator.link.terms import find_terms
from generator.model import Article, Mention
from generator.when import MONTHS, When

_SHOWN = 3
_ABBREVIATED = 2  # letters or figures of what may mean anything
_LONGEST_NUMBER = 7


def say_same(number: int, sentences: int) -> str:
    """How many of a telling's sentences say the same as another's; empty for none."""
    return f"{number} of {sentences} sentences {'says' if number == 1 else 'say'} the same" if number else ""


def find_shared(one: Counter[str], two: Counter[str], spread: Mapping[str, int]) -> list[str]:
    """The names that both use, those first that fewest articles use. `spread` says how many articles use each term."""
    both = sorted(filter(_tells, one.keys() & two.keys()), key=lambda name: (_rarity(name, spread), -min(one[name], two[name]), name))
    return [name for name in both if not any(name != other and f" {name} " in f" {other} " for other in both)][:_SHOWN]


def find_shared_day(one: Sequence[Mention], two: Sequence[Mention], published: Iterable[When | None]) -> str:
    """The day that both speak of most, however either words it, as `10 February`; empty for none.

    The days on which they were published are none: whatever is written then speaks of them. The year is said where
    neither was published in it.
    """
    known = [when for when in published if when]
    both = _count_days(one) & _count_days(two)
    days = [day for day in both if not any(when.earliest <= day <= when.latest for when in known)]
    best = min(days, key=lambda day: (-both[day], day), default=None)
    if best is None:
        return ""
    words = f"{best.day} {MONTHS[best.month - 1]}"
    return words if best.year in {when.earliest.year for when in known} else f"{words} {best.year}"


def fill_up(names: list[str], one: Article, two: Article, spread: Mapping[str, int]) -> list[str]:
    """Where two tellings share few names: also the words that both headlines have, long numbers, and words that few articles use."""
    both = _count_words(one) & _count_words(two)
    headed = _read_words(one.headline) & _read_words(two.headline)
    rare = sorted((word for word in both if not word.isdigit()), key=lambda word: (_rarity(word, spread), -both[word], word))
    numbers = sorted(word for word in both if word[0].isdigit() and len(word) > _ABBREVIATED)
    ordered = dict.fromkeys((*sorted(headed, key=lambda word: (_rarity(word, spread), word)), *numbers, *rare))
    said = " ".join(names).casefold()
    return (names + [word for word in ordered if word.casefold() not in said])[:_SHOWN]


def _tells(name: str) -> bool:
    """Whether a name tells a reader something: `II` and `Rs` may mean anything."""
    return len(name) > _ABBREVIATED or not name.isascii() or name in WELL_KNOWN


def _count_days(mentions: Sequence[Mention]) -> Counter[date]:
    return Counter(mention.when.earliest for mention in mentions if mention.when.earliest == mention.when.latest)


def _rarity(name: str, spread: Mapping[str, int]) -> int:
    """How many articles use the rarest word of a name."""
    return min((spread.get(term, 1) for term, _ in find_terms(name)), default=len(spread))


def _read_words(headline: str | None) -> set[str]:
    return {word for _, word in find_terms(headline or "") if not word.isdigit()}


def _count_words(article: Article) -> Counter[str]:
    words = (word for block in article.blocks for _, word in find_terms(block.text))
    return Counter(word.lower() for word in words if not word.isdigit() or len(word) < _LONGEST_NUMBER)
