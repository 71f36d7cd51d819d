"""Keywords: topics for articles that no tag and no known topic describes.

    Solberg ... the Port Authority ... Port Authority ... Solberg ... Solberg    ->  Solberg, Port Authority
    wheat prices ... wheat prices ... wheat prices                                ->  Wheat prices

First the names that an article speaks of most, as long as another one speaks of them too; then pairs of words that it
repeats; and where nothing is shared, the one name that it speaks of most.
"""

import re
from collections import Counter
from collections.abc import Callable, Mapping, Sequence

from generator.link.common_words import COMMON_WORDS
from generator.link.names import find_names
from generator.link.piece import Piece

_OFTEN = 2  # times that an article uses a name it is about
_REPEATED = 3  # times that it repeats a phrase
_SHARED = 2  # articles
_MOST = 5  # topics
_PHRASE = re.compile(r"(?=\b([^\W\d_]{4,}[ ][^\W\d_]{4,})\b)")


def find_keywords(
    pieces: Sequence[Piece], resolve: Callable[[str], str], known: Mapping[str, str]
) -> tuple[dict[str, dict[str, str]], dict[str, str]]:
    """For each piece's key the topics' names with the words that say why; and the labels of names not `known` before."""
    names = {piece.key: Counter({name: n for name, n in find_names(piece.article).items() if n >= _OFTEN}) for piece in pieces}
    phrases = {piece.key: _find_phrases(piece) for piece in pieces}
    spread = Counter(word for table in (names, phrases) for counts in table.values() for word in counts)
    topics: dict[str, dict[str, str]] = {}
    labels: dict[str, str] = {}
    for piece in pieces:
        own = names[piece.key]
        shared = [name for name in _ordered(own) if spread[name] >= _SHARED]
        shared += [phrase for phrase in _ordered(phrases[piece.key]) if spread[phrase] >= _SHARED]
        for word in shared[:_MOST] or _ordered(own)[:1]:
            if name := resolve(word):
                number = own[word] or phrases[piece.key][word]
                topics.setdefault(piece.key, {}).setdefault(
                    name, f"speaks of {word} {number} times" if number > _OFTEN else f"speaks of {word} twice"
                )
                labels.setdefault(name, known.get(name) or word[:1].upper() + word[1:])
    return topics, labels


def _find_phrases(piece: Piece) -> Counter[str]:
    """Pairs of words that stand beside each other again and again, neither of them one that any text uses."""
    counts: Counter[str] = Counter()
    for block in piece.article.blocks:
        counts.update(
            phrase for phrase in _PHRASE.findall(block.text) if phrase.islower() and not COMMON_WORDS.intersection(phrase.split())
        )
    return Counter({phrase: number for phrase, number in counts.items() if number >= _REPEATED})


def _ordered(counts: Counter[str]) -> list[str]:
    return sorted(counts, key=lambda word: (-counts[word], word))
