"""Assignment: which topics an article is about, and why.

tags printed                     its tags as far as they can be some, and its section where that is a topic
a hand wrote `topics:`           those and no others
no tags printed                  the topics that it plainly speaks of: three times, in the headline and once more, or six times
                                 where the topic is no name
still none, or a single one      the names and phrases that it repeats and enough others repeat too; a copy has its original's
a rule's word in topics.yml      that topic, whatever else
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from generator.link.duplicates import Copy
from generator.link.names import NameReader
from generator.link.piece import Piece
from generator.link.recall import Recall, work_afresh
from generator.link.topics.keywords import find_keywords
from generator.link.topics.labels import group_printed, label_of
from generator.link.topics.rules import Rules
from generator.link.topics.tags import clean_tags
from generator.link.topics.unspoken import drop_unspoken
from generator.link.topics.vocabulary import Spellings, Vocabulary
from generator.model import Assignment

FOLDER = "topics"
_PLAIN = 3  # times
_PLAIN_WORD = 6  # times, of a word that is no name
_IN_HEADLINE = 2  # times are enough where the headline says it too
_MOST = 8  # topics that one article is found to speak of
_FEW = 2  # topics, below which keywords are asked


@dataclass(frozen=True, slots=True)
class Assigned:
    """The topics of all pieces."""

    by_hand: Mapping[str, tuple[Assignment, ...]]
    """By key, only where a hand wrote `topics:`."""

    generated: Mapping[str, tuple[Assignment, ...]]
    """By key, as the generator has them."""

    labels: Mapping[str, str]
    """By the topic's name."""

    @property
    def used_labels(self) -> dict[str, str]:
        """The labels of the topics that any article has."""
        used = {assignment.topic for table in (self.by_hand, self.generated) for topics in table.values() for assignment in topics}
        return {name: label for name, label in self.labels.items() if f"{FOLDER}/{name}" in used}


def assign_topics(
    pieces: Sequence[Piece],
    rules: Rules,
    names: NameReader,
    outlets: Mapping[str, str],
    events: Mapping[str, str],
    copies: Mapping[str, Copy],
    recall: Recall = work_afresh,
) -> Assigned:
    """Every piece's topics. The same, whatever the order of the pieces.

    `outlets` and `events`, the stories, are by key, and `copies` are by the key of the copy.
    """
    printed = drop_unspoken({piece.key: _read_tags(piece) for piece in pieces}, {piece.key: piece for piece in pieces}, outlets)
    wished = {piece.key: piece.article.tags for piece in pieces if piece.hand and "topics" in piece.hand.front_matter}
    vocabulary = Vocabulary(pieces, rules, _find_spellings(pieces, rules, (*printed.values(), *wished.values())))
    chosen: dict[str, dict[str, str]] = {}
    unserved: list[Piece] = []
    for piece in pieces:
        topics = {name: "" for name in map(rules.resolve, printed[piece.key]) if name}
        has_tags = bool(topics)
        section = rules.resolve(piece.article.section or "")
        if section in vocabulary.labels:
            topics.setdefault(section, "printed as its section")
        for name, words in ({} if has_tags else _find_spoken(piece, vocabulary)).items():
            topics.setdefault(name, words)
        for name, word in vocabulary.find_triggers(piece).items():
            topics.setdefault(name, f"speaks of {word}")
        if not has_tags and len(topics) < _FEW and piece.key not in copies:
            unserved.append(piece)
        chosen[piece.key] = topics
    labels = dict(vocabulary.labels)
    for key, words_of in find_keywords(unserved, names, events, recall).items():
        for word, number in words_of.items():
            if name := rules.resolve(word):
                chosen[key].setdefault(name, say_times(word, number))
                labels.setdefault(name, label_of(word))
    for key in copies:
        chosen[key] = chosen[key] or chosen[copies[key].canonical]
    by_hand = {key: dict.fromkeys(filter(None, map(rules.resolve, tags)), "") for key, tags in wished.items()}
    return Assigned(_make(by_hand), _make(chosen), labels)


def _read_tags(piece: Piece) -> tuple[str, ...]:
    article = piece.pristine or piece.article
    return clean_tags(article.tags, article)


def say_times(name: str, number: int) -> str:
    """`speaks of NATO 14 times`."""
    return f"speaks of {name} {({1: 'once', 2: 'twice'}).get(number, f'{number} times')}"


def _find_spellings(pieces: Sequence[Piece], rules: Rules, tags: Sequence[tuple[str, ...]]) -> Spellings:
    """How tags print each topic; a section too, where a tag or topics.yml knows it as a topic."""
    named = [(name, tag) for values in tags for tag in values if (name := rules.resolve(tag))]
    known = {name for name, _ in named} | rules.topics.keys()
    sections = [(name, section) for piece in pieces if (section := piece.article.section) and (name := rules.resolve(section)) in known]
    return group_printed(named + sections)


def _find_spoken(piece: Piece, vocabulary: Vocabulary) -> dict[str, str]:
    """The topics that a piece plainly speaks of, most spoken of first, with the words that say so."""
    counts, in_headline = vocabulary.count_topics(piece), vocabulary.count_headline(piece)
    plain = [
        name
        for name, number in counts.items()
        if number >= (_IN_HEADLINE if in_headline[name] else _PLAIN_WORD if vocabulary.is_word(name) else _PLAIN)
    ]
    ordered = sorted(plain, key=lambda name: (-counts[name] - _PLAIN * bool(in_headline[name]), name))
    return {name: say_times(vocabulary.labels[name], counts[name]) for name in ordered[:_MOST]}


def _make(chosen: Mapping[str, Mapping[str, str]]) -> dict[str, tuple[Assignment, ...]]:
    return {key: tuple(Assignment(f"{FOLDER}/{name}", words) for name, words in topics.items()) for key, topics in chosen.items()}
