"""Capital nouns: in German a capital is no evidence of a name.

Von der Reise nach Visby kam niemand zurück; in Visby blieb es still, und aus Visby hieß es ...       a place
In der Zukunft ... aus Verbindungen ... die Verbindung                                                 nouns

A place goes without an article, and one is in it, goes to it and comes from it: a word that follows at least two of
those prepositions directly, again and again, is a place. Which texts say so does not matter: all of a digest are asked.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable

from generator.model import Article

_LANGUAGES = frozenset({"de", "lb"})
_KINDS = 2  # of the prepositions
_SHARE = 0.3  # of all its uses
_PLACED = re.compile(r"(?<![\w’'-])([^\W\d_]+)[ ]([^\W\d_a-z][\w-]+)(?![ ][^\W\d_a-z]|[\w-])")
_PREPOSITIONS = frozenset({"in", "aus", "nach", "In", "Aus", "Nach"})


def has_capital_nouns(article: Article) -> bool:
    """Whether the article's language writes all nouns with capitals."""
    return (article.language or "").partition("-")[0] in _LANGUAGES


def find_place_names(articles: Iterable[Article]) -> frozenset[str]:
    """The single words that are places by their prepositions. Linear in the length of the texts."""
    uses: Counter[str] = Counter()
    placed: dict[str, Counter[str]] = defaultdict(Counter)
    for article in articles:
        for block in article.blocks:
            for before, word in _PLACED.findall(block.text):
                uses[word] += 1
                if before in _PREPOSITIONS:
                    placed[word][before.lower()] += 1
    return frozenset(word for word, kinds in placed.items() if len(kinds) >= _KINDS and kinds.total() >= _SHARE * uses[word])
