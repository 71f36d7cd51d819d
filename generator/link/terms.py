"""Terms: the words by which a text is told from others, and how much each of them says.

    The ferry Norrland ran aground off Visby with 212 aboard  ->  ferry, norrla, ran, agroun, visby, 212, aboard

A term is a word cut to its first six letters, so that `arrest`, `arrested` and `arrests` are one in any language that
bends its endings; a number is a term as it stands. Words that any text may use say nothing; names say more than other
words, and the opening, where news puts the event, more than what follows. Writing without spaces between words counts
by pairs of characters.
"""

import math
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import chain
from sys import intern

from generator.link.common_words import COMMON_WORDS
from generator.model import Article

Vector = dict[str, float]
"""Terms with their weights, of length 1."""

COMMON = 100
"""A term in more articles than this names a field, not an event: it weighs nothing, and costs stay linear."""

_STEM = 6
_SHORT = 2
_OPENING = 20  # terms that count twice
_NAME = 1.5
_RARITY = 50.0  # articles beside which the number of a term's own is small or large
_ALONE = math.log1p(_RARITY)  # rarity of a term that no other text has
_DENSE = "\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af"  # no spaces between words, or endings glued on
_WORD = re.compile(rf"[^\W\d_{_DENSE}]++ | [{_DENSE}]++ | \d++ (?: [.,]\d++ )*", re.VERBOSE)  # arrested | 首相 | 120,000
_REMEMBERED = 2**17  # words: what a text says it says in the same words again
_UNSPACED = re.compile("[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff]")  # Thai, kana and Han
_IS_DENSE = re.compile(f"[{_DENSE}]")


def find_terms(text: str) -> list[tuple[str, str]]:
    """Each term of a text in order, with the word as it stands there."""
    words = _WORD.findall(text)
    if _IS_DENSE.search(text):
        words = [part for word in words for part in _split_dense(word)]
    return [(term, word) for word in words if (term := _TERMS[word])]


def count_words(text: str) -> int:
    """Words in a text; writing without spaces counts two characters a word."""
    if text.isascii():
        return len(text.split())
    return sum(max(1, len(_UNSPACED.findall(word)) // 2) for word in text.split())


def _split_dense(word: str) -> Iterator[str]:
    """A word as it is; writing without spaces as its pairs of characters."""
    if _IS_DENSE.match(word):
        yield from (word[at : at + 2] for at in range(max(len(word) - 1, 1)))
    else:
        yield word


class _Terms(dict[str, str]):
    """The term of a word or number by the word; empty where it says nothing. Forgets all when it knows too many."""

    def __missing__(self, word: str) -> str:
        if len(self) >= _REMEMBERED:
            self.clear()
        self[word] = term = _find_term(word)
        return term


def _find_term(word: str) -> str:
    if word[0].isdigit():
        return intern(word.replace(",", "")) if len(word) > 1 else ""
    if _IS_DENSE.match(word):
        return word
    lower = word.lower()
    says = (len(word) > _SHORT or (len(word) == _SHORT and word.isupper())) and lower not in COMMON_WORDS
    return intern(lower[:_STEM]) if says else ""


_TERMS = _Terms()


@dataclass(frozen=True, slots=True)
class Wording:
    """The terms of an article, read once for all that compares articles."""

    terms: tuple[str, ...]
    """In order, of the blocks alone: what is the same in a reprint under another headline."""

    emphasis: Vector
    """How much headline and blocks make of each term, whatever other articles there are; not of length 1."""


def read_wording(article: Article) -> Wording:
    """The terms of headline, summary and blocks."""
    head = find_terms("\n".join(part for part in (article.headline, article.dek) if part))
    blocks = [found for block in article.blocks for found in find_terms(block.text)]
    ordered = [term for term, _ in (*head, *blocks)]
    counts = Counter(ordered)
    counts.update(ordered[:_OPENING])
    names = {term for term, word in (*head, *blocks) if word[0].isupper()}
    emphasis = {term: (1 + math.log(count)) * (_NAME if term in names else 1.0) for term, count in counts.items()}
    return Wording(tuple(ordered[len(head) :]), emphasis)


def count_spread(emphases: Iterable[Vector]) -> dict[str, int]:
    """How many texts use each term."""
    return Counter(chain.from_iterable(emphases))


def weigh_terms(emphases: Mapping[str, Vector], spread: Mapping[str, int] | None = None) -> dict[str, Vector]:
    """A vector for each text: a term's emphasis times its rarity, scaled to length 1.

    Rarity is log(1 + 50/n) for a term of n texts. Unlike the usual inverse document frequency it does not know how many
    texts there are, so a text that shares no term with a pair leaves the pair's likeness as it is. Terms that no other
    text has count for the length and are not in the vector: they join it to nothing. `spread` says how many texts use each
    term, where that is known already.
    """
    known = count_spread(emphases.values()) if spread is None else spread
    rarity = {term: math.log1p(_RARITY / number) for term, number in known.items() if 1 < number <= COMMON}
    return {key: _scale(emphasis, known, rarity) for key, emphasis in emphases.items()}


def _scale(emphasis: Vector, spread: Mapping[str, int], rarity: Mapping[str, float]) -> Vector:
    weights = {term: strength * rarity[term] for term, strength in emphasis.items() if term in rarity}
    unshared = math.hypot(*[strength for term, strength in emphasis.items() if spread[term] == 1])
    length = math.hypot(unshared * _ALONE, *weights.values()) or 1.0
    return {term: weight / length for term, weight in weights.items()}
