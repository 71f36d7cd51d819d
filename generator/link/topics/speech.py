"""Speech: how often a text speaks of something by one of its names.

    NATO      in capitals: only so                      not: nato
    Norway    with a capital: only with one             not: a norway spruce
    security  in small letters: whatever the case       Security

All names are looked for in one pass over the text, the longest first, so that `New Norway` is no mention of `Norway`.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator

from generator.model import Article, BlockKind

_WORD = re.compile(r"[^\W_]+")
Phrase = tuple[str, ...]
"""A name in small letters, word by word."""


class Lexicon:
    """Names to look for."""

    def __init__(self, phrases: Iterable[Phrase]) -> None:
        by_first: dict[str, set[Phrase]] = defaultdict(set)
        for phrase in phrases:
            if phrase:
                by_first[phrase[0]].add(phrase)
        self._by_first = {first: sorted(phrases, key=lambda phrase: (-len(phrase), phrase)) for first, phrases in by_first.items()}

    def find_spellings(self, text: str) -> Iterator[tuple[Phrase, str]]:
        """Each name that stands in the text, in small letters as a tuple, and as it is spelled there; none overlap."""
        if self._by_first.keys().isdisjoint(_WORD.findall(text.casefold())):
            return  # most paragraphs have none of the names
        words = [(match[0].casefold(), match.start(), match.end()) for match in _WORD.finditer(text)]
        at = 0
        while at < len(words):
            for phrase in self._by_first.get(words[at][0], ()):
                if len(phrase) == 1 or tuple(word for word, _, _ in words[at : at + len(phrase)]) == phrase:
                    yield phrase, text[words[at][1] : words[at + len(phrase) - 1][2]]
                    at += len(phrase)
                    break
            else:
                at += 1


def split_words(name: str) -> Phrase:
    """A name in small letters, word by word."""
    return tuple(_WORD.findall(name.casefold()))


def count_spellings(article: Article, lexicon: Lexicon) -> Counter[tuple[Phrase, str]]:
    """How often the paragraphs of an article have each name in each spelling."""
    return Counter(found for block in article.blocks if block.kind is not BlockKind.HEADING for found in lexicon.find_spellings(block.text))


def is_meant(name: str, spelling: str) -> bool:
    """Whether a spelling in a text means a name spelled so."""
    if name.isupper():
        return spelling.isupper()
    return any(char.isupper() for char in spelling) or not any(char.isupper() for char in name)
