"""Keywords: topics for articles that no tag and no known topic describes.

    Solberg ... the Port Authority ... Port Authority ... Solberg ... Solberg    ->  Solberg, Port Authority
    wheat prices ... wheat prices ... wheat prices                                ->  wheat prices
    A late harvest:  the harvest ... a harvest                                    ->  harvest

The names that an article speaks of more than once, the pairs of words that it repeats, and the words that headlines tell for
subjects, as long as enough others do too, the more widely shared the better. A surname alone means the one full name in the
digest that ends in it. An article that shares none of what it repeats has the shared names of its opening; one that shares
nothing stands alone on its subject: in a small digest it has the name that it speaks of most, in a larger one only a name that
its headline has too, in a large one no topic, for a thousand topics of one article would bury the rest.

German writes every noun with a capital: there a single word is a name only where it is in capitals, where texts whose
capitals tell something use it as one, or where its prepositions make it a place.
"""

import math
import re
from collections import Counter
from collections.abc import Mapping, Sequence

from generator.link.common_words import COMMON_WORDS
from generator.link.names import WELL_KNOWN, NameReader
from generator.link.piece import Piece
from generator.link.recall import Recall, work_afresh
from generator.link.topics.capital_nouns import find_place_names, has_capital_nouns
from generator.link.topics.subjects import find_subjects
from generator.link.topics.unfit import find_bearers, find_unfit
from generator.model import Article

_OFTEN = 2  # times that an article uses a name it is about, unless the headline has it
_REPEATED = 3  # times that it repeats a phrase, or the one name that it is about
_SHARED = 2  # articles, at least; in a digest of thousands more, lest it drown in topics
_TOLD = 3  # articles whose headlines tell a subject; in a small digest two
_SMALL = 50  # articles without topics, up to which a topic of one article is no clutter
_LARGE = 500  # and from which it always is
_MOST = 5  # topics
_FEW = 2  # topics of an article that speaks of none more than in its opening
_PHRASE = re.compile(r"(?=(?<![\w’'-])([^\W\d_]{3,}[ ][^\W\d_]{3,})(?![\w’'-]))")
_ABBREVIATED = 2  # letters of what may stand for anything
_WITNESSES = 2  # articles: one may have a word in a title


def find_keywords(
    pieces: Sequence[Piece], names: NameReader, events: Mapping[str, str], recall: Recall = work_afresh
) -> dict[str, dict[str, int]]:
    """For each piece's key what it speaks of, and how many times; the best first. `events` names the stories that keys tell."""
    small = len(pieces) < _SMALL
    needed = max(_SHARED, math.isqrt(len(pieces)) // 10)
    spoken = _count_names(pieces, names, needed)
    subjects = find_subjects({piece.key: piece.article for piece in pieces}, events, needed if small else max(_TOLD, needed), recall)
    phrases = {piece.key: recall(find_phrases, piece.article) for piece in pieces}
    often = {piece.key: _pick_often(spoken[piece.key], piece) + phrases[piece.key] + subjects[piece.key] for piece in pieces}
    spread = Counter(word for own in often.values() for word in own)

    def rank(own: Counter[str]) -> list[str]:
        return sorted(own, key=lambda word: (-own[word] * math.log1p(spread[word]), word))

    found: dict[str, dict[str, int]] = {}
    for piece in pieces:
        key = piece.key
        shared = _without_parts([word for word in rank(often[key]) if spread[word] >= needed])[:_MOST]
        passing = [word for word in rank(spoken[key]) if spread[word] >= needed and word in _opening(piece)][:_FEW]
        found[key] = {word: often[key][word] or spoken[key][word] for word in shared or passing}
    chosen = Counter(word for words in found.values() for word in words)
    for piece in pieces:
        key = piece.key
        if not small:
            found[key] = {word: number for word, number in found[key].items() if chosen[word] >= _SHARED}
        if not found[key] and len(pieces) < _LARGE:
            alone = [word for word in rank(often[key]) if small or (spoken[key][word] >= _REPEATED and _heads(word, piece))]
            found[key] = {word: often[key][word] for word in alone[:1]}
    return found


def _count_names(pieces: Sequence[Piece], names: NameReader, needed: int) -> dict[str, Counter[str]]:
    """By key, how often each piece uses the names that it may have for topics; `needed` articles make a full name known."""
    doubtful = {piece.key for piece in pieces if has_capital_nouns(piece.article)}
    witnesses = (names[piece.key] for piece in pieces if piece.key not in doubtful)
    witnessed = Counter(name for found in witnesses for name, number in found.items() if number >= _OFTEN)
    sure = {name for name, number in witnessed.items() if number >= _WITNESSES}
    sure |= find_place_names(piece.article for piece in pieces if piece.key in doubtful)
    unfit = find_unfit(pieces, names)
    fit = {
        piece.key: {
            name: number
            for name, number in names[piece.key].items()
            if name not in unfit
            and not _is_abbreviated(name, piece)
            and (piece.key not in doubtful or " " in name or name.isupper() or name in sure)
        }
        for piece in pieces
    }
    spread = Counter(name for found in fit.values() for name, number in found.items() if number >= _OFTEN)
    bearers = find_bearers({name: number for name, number in spread.items() if number >= needed or " " not in name})
    counts: dict[str, Counter[str]] = {piece.key: Counter() for piece in pieces}
    for piece in pieces:
        authors = {name.casefold() for name in piece.article.authors}
        for name, number in fit[piece.key].items():
            if name.casefold() not in authors:
                counts[piece.key][bearers.get(name, name)] += number
    return counts


def _is_abbreviated(name: str, piece: Piece) -> bool:
    """Whether it has two Latin letters, as `AK` and `Rs`, and neither everybody knows it nor the headline has it."""
    return len(name) <= _ABBREVIATED and name.isascii() and name not in WELL_KNOWN and name not in (piece.article.headline or "").split()


def _heads(name: str, piece: Piece) -> bool:
    """Whether the headline has the name as words of its own."""
    return re.search(rf"\b{re.escape(name)}\b", piece.article.headline or "") is not None


def _opening(piece: Piece) -> str:
    return "\n".join([piece.article.headline or "", *(block.text for block in piece.article.blocks[:1])])


def _without_parts(words: Sequence[str]) -> list[str]:
    """Without the words that are part of a longer one among them: `flu` beside `swine flu`."""
    return [word for word in words if not any(word != other and f" {word} " in f" {other} " for other in words)]


def _pick_often(names: Counter[str], piece: Piece) -> Counter[str]:
    """The names used often enough, or in the headline too."""
    headline = piece.article.headline or ""
    return Counter({name: number for name, number in names.items() if number >= _OFTEN or name in headline})


def find_phrases(article: Article) -> Counter[str]:
    """Pairs of words that stand beside each other again and again, neither of them one that any text uses."""
    counts = Counter(phrase for block in article.blocks for phrase in _PHRASE.findall(block.text))
    repeated = {phrase: number for phrase, number in counts.items() if number >= _REPEATED and phrase.islower()}
    return Counter({phrase: number for phrase, number in repeated.items() if COMMON_WORDS.isdisjoint(phrase.split())})
