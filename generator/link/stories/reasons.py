"""Reasons: why two tellings are said to tell one event, in words that a reader can check.

shares Ana Solberg, Port Authority, 212; 9 of 15 sentences say the same
"""

from collections import Counter
from collections.abc import Mapping

from generator.link.names import find_names
from generator.link.stories.alignment import align_sentences
from generator.link.terms import find_terms
from generator.model import Article

_SHOWN = 3
_LONGEST_NUMBER = 7


def explain_pair(one: Article, two: Article, spread: Mapping[str, int]) -> str:
    """What two tellings share: the names that fewest articles use, else the words; and how many sentences correspond.

    `spread` says how many articles use each term.
    """
    shared = find_shared(one, two, spread)
    aligned = align_sentences({"one": one, "two": two})
    of_two = len(aligned.alignments) + sum(citation.telling == "two" for citation in aligned.only)
    parts = [f"shares {', '.join(shared)}"] if shared else []
    if aligned.alignments:
        number = len(aligned.alignments)
        parts.append(f"{number} of {of_two} sentences {'says' if number == 1 else 'say'} the same")
    return "; ".join(parts) or "much of the wording is the same"


def find_shared(one: Article, two: Article, spread: Mapping[str, int]) -> list[str]:
    """Names that both use, rarest first; filled up with numbers and words that both use."""
    first, second = find_names(one), find_names(two)
    names = sorted(set(first) & set(second), key=lambda name: (_rarity(name, spread), -min(first[name], second[name]), name))
    if len(names) >= _SHOWN:
        return names[:_SHOWN]
    said = {name.casefold() for name in names}
    both = _words(one) & _words(two)
    extra = sorted(both, key=lambda word: (not word[0].isdigit(), -both[word], word))
    return (names + [word for word in extra if not any(word in name for name in said)])[:_SHOWN]


def _rarity(name: str, spread: Mapping[str, int]) -> int:
    """How many articles use the rarest word of a name."""
    return min((spread.get(term, 1) for term, _ in find_terms(name)), default=len(spread))


def _words(article: Article) -> Counter[str]:
    return Counter(
        word.lower() for block in article.blocks for _, word in find_terms(block.text) if not word.isdigit() or len(word) < _LONGEST_NUMBER
    )
