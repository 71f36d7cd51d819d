"""Keywords: topics for articles that no tag and no known topic describes.

    Solberg ... the Port Authority ... Port Authority ... Solberg ... Solberg    ->  Solberg, Port Authority
    wheat prices ... wheat prices ... wheat prices                                ->  wheat prices

The names that an article speaks of more than once, and the pairs of words that it repeats, as long as enough others do
too, the more widely shared the better. Where nothing is shared, the one name that it speaks of most: in a small digest
always, in a large one, where a thousand topics of one article would bury the rest, only a full name that the headline has.

German writes every noun with a capital: there a single word is a name only where it is in capitals, where texts whose
capitals tell something use it as one, or where its prepositions make it a place.
"""

import math
import re
from collections import Counter
from collections.abc import Collection, Sequence

from generator.link.common_words import COMMON_WORDS
from generator.link.names import NameReader
from generator.link.piece import Piece
from generator.link.topics.capital_nouns import find_place_names, has_capital_nouns

_OFTEN = 2  # times that an article uses a name it is about
_REPEATED = 3  # times that it repeats a phrase, or a name that no other article has
_SHARED = 2  # articles, at least
_SMALL = 50  # articles without topics, up to which a topic of two articles, or of one, is no clutter
_SHARED_IN_LARGE = 3  # articles; in a digest of thousands more, lest it drown in topics
_MOST = 5  # topics
_PHRASE = re.compile(r"(?=\b([^\W\d_]{4,}[ ][^\W\d_]{4,})\b)")
_WITNESSES = 2  # articles: one may have a word in a title


def find_keywords(pieces: Sequence[Piece], names: NameReader) -> dict[str, dict[str, int]]:
    """For each piece's key what it speaks of, and how many times; the best first."""
    doubtful = {piece.key for piece in pieces if has_capital_nouns(piece.article)}
    witnesses = (names[piece.key] for piece in pieces if piece.key not in doubtful)
    witnessed = Counter(name for found in witnesses for name, number in found.items() if number >= _OFTEN)
    sure = {name for name, number in witnessed.items() if number >= _WITNESSES}
    sure |= find_place_names(piece.article for piece in pieces if piece.key in doubtful)
    counts = {piece.key: _find_often(names[piece.key], sure if piece.key in doubtful else None) + _find_phrases(piece) for piece in pieces}
    spread = Counter(word for own in counts.values() for word in own)
    small = len(pieces) < _SMALL
    needed = _SHARED if small else max(_SHARED_IN_LARGE, math.isqrt(len(pieces)) // 10)
    found: dict[str, dict[str, int]] = {}
    for piece in pieces:
        own = counts[piece.key]
        ordered = sorted(own, key=lambda word: (-own[word] * math.log1p(spread[word]), word))
        shared = [word for word in ordered if spread[word] >= needed]
        alone = ordered if small else [word for word in ordered if own[word] >= _REPEATED and _is_subject(word, piece)]
        found[piece.key] = {word: own[word] for word in shared[:_MOST] or alone[:1]}
    return found


def _find_often(names: Counter[str], sure: Collection[str] | None) -> Counter[str]:
    """The names used often enough; where capitals tell nothing, those of one word only that are `sure`."""
    return Counter(
        {
            name: number
            for name, number in names.items()
            if number >= _OFTEN and (sure is None or " " in name or name.isupper() or name in sure)
        }
    )


def _is_subject(word: str, piece: Piece) -> bool:
    """Whether it is a name of several words, and the headline says so."""
    return " " in word and not word.islower() and word in (piece.article.headline or "")


def _find_phrases(piece: Piece) -> Counter[str]:
    """Pairs of words that stand beside each other again and again, neither of them one that any text uses."""
    counts: Counter[str] = Counter()
    for block in piece.article.blocks:
        counts.update(
            phrase for phrase in _PHRASE.findall(block.text) if phrase.islower() and not COMMON_WORDS.intersection(phrase.split())
        )
    return Counter({phrase: number for phrase, number in counts.items() if number >= _REPEATED})
