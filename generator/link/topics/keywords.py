"""Keywords: topics for articles that no tag and no known topic describes.

    Solberg ... the Port Authority ... Port Authority ... Solberg ... Solberg    ->  Solberg, Port Authority
    wheat prices ... wheat prices ... wheat prices                                ->  wheat prices

First the names that an article speaks of more than once, as long as others do too, the more widely shared the better;
then pairs of words that it repeats; and where nothing is shared, the one name that it speaks of most.
"""

import math
import re
from collections import Counter
from collections.abc import Sequence

from generator.link.common_words import COMMON_WORDS
from generator.link.names import NameReader
from generator.link.piece import Piece

_OFTEN = 2  # times that an article uses a name it is about
_REPEATED = 3  # times that it repeats a phrase
_SHARED = 2  # articles, at least; in a digest of thousands more, lest it drown in topics
_MOST = 5  # topics
_PHRASE = re.compile(r"(?=\b([^\W\d_]{4,}[ ][^\W\d_]{4,})\b)")


def find_keywords(pieces: Sequence[Piece], names: NameReader) -> dict[str, dict[str, int]]:
    """For each piece's key what it speaks of, and how many times; the best first."""
    counts = {piece.key: _find_often(names[piece.key]) + _find_phrases(piece) for piece in pieces}
    spread = Counter(word for own in counts.values() for word in own)
    needed = max(_SHARED, math.isqrt(len(pieces)) // 10)
    found: dict[str, dict[str, int]] = {}
    for key, own in counts.items():
        ordered = sorted(own, key=lambda word: (-own[word] * math.log1p(spread[word]), word))
        shared = [word for word in ordered if spread[word] >= needed]
        found[key] = {word: own[word] for word in shared[:_MOST] or ordered[:1]}
    return found


def _find_often(names: Counter[str]) -> Counter[str]:
    return Counter({name: number for name, number in names.items() if number >= _OFTEN})


def _find_phrases(piece: Piece) -> Counter[str]:
    """Pairs of words that stand beside each other again and again, neither of them one that any text uses."""
    counts: Counter[str] = Counter()
    for block in piece.article.blocks:
        counts.update(
            phrase for phrase in _PHRASE.findall(block.text) if phrase.islower() and not COMMON_WORDS.intersection(phrase.split())
        )
    return Counter({phrase: number for phrase, number in counts.items() if number >= _REPEATED})
