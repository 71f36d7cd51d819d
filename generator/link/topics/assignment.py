"""Assignment: which topics an article is about, and why.

tags printed                     its tags, and its section where that is a topic
a hand wrote `topics:`           those and no others
no tags printed                  the topics that it plainly speaks of: three times, or in the headline and once more
still none, or a single one      the names that it speaks of most and another article speaks of too, then its key phrases
a rule's word in topics.yml      that topic, whatever else
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from generator.link.piece import Piece
from generator.link.topics.keywords import find_keywords
from generator.link.topics.labels import choose_spelling, group_printed, label_of
from generator.link.topics.rules import Rules
from generator.link.topics.speech import Lexicon, count_spellings, is_meant, split_words
from generator.model import Assignment

FOLDER = "topics"
_PLAIN = 3  # times
_IN_HEADLINE = 2  # times are enough where the headline says it too
_MOST = 8  # derived topics of one article
_FEW = 2  # derived topics, below which names are asked
_Phrase = tuple[str, ...]


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


def assign_topics(pieces: Sequence[Piece], rules: Rules) -> Assigned:
    """Every piece's topics. The same, whatever the order of the pieces."""
    printed = {piece.key: (piece.pristine or piece.article).tags for piece in pieces}
    wished = {piece.key: piece.article.tags for piece in pieces if piece.hand and "topics" in piece.hand.front_matter}
    tags = [(name, tag) for values in (*printed.values(), *wished.values()) for tag in values if (name := rules.resolve(tag))]
    sections = [(name, section) for piece in pieces if (section := piece.article.section) and (name := rules.resolve(section))]
    spellings = group_printed(tags + [(name, section) for name, section in sections if name in dict(tags)])
    speech = _Speech(pieces, rules, spellings)
    generated: dict[str, tuple[Assignment, ...]] = {}
    unserved: list[Piece] = []
    for piece in pieces:
        chosen = {name: "" for name in map(rules.resolve, printed[piece.key]) if name}
        has_tags = bool(chosen)
        if (section := rules.resolve(piece.article.section or "")) in speech.names:
            chosen.setdefault(section, "printed as its section")
        if not has_tags:
            chosen |= {name: words for name, words in speech.find_topics(piece).items() if name not in chosen}
        chosen |= {name: words for name, words in speech.apply_rules(piece.key).items() if name not in chosen}
        if not has_tags and len(chosen) < _FEW:
            unserved.append(piece)
        generated[piece.key] = tuple(Assignment(f"{FOLDER}/{name}", words) for name, words in chosen.items())
    keywords, labels = find_keywords(unserved, rules.resolve, {name: label_of(text) for name, text in speech.spelling.items()})
    for key, found_words in keywords.items():
        has = {assignment.topic for assignment in generated[key]}
        generated[key] += tuple(
            Assignment(f"{FOLDER}/{name}", words) for name, words in found_words.items() if f"{FOLDER}/{name}" not in has
        )
    by_hand = {
        key: tuple(Assignment(f"{FOLDER}/{name}") for name in dict.fromkeys(map(rules.resolve, values)) if name)
        for key, values in wished.items()
    }
    return Assigned(by_hand, generated, labels | speech.labels(rules))


class _Speech:
    """What all texts say of all topics."""

    def __init__(self, pieces: Sequence[Piece], rules: Rules, spellings: Mapping[str, Counter[str]]) -> None:
        self.names = spellings.keys() | rules.topics.keys()
        given: dict[_Phrase, tuple[str, str]] = {}  # a phrase -> its topic's name and spelling
        for name, printed in spellings.items():
            for tag in printed:
                given[split_words(tag)] = (name, "")
        for rule in rules.topics.values():
            for spelling in (*rule.aliases, rule.label):
                given[split_words(spelling)] = (rules.resolve(spelling), spelling)
        self._rule_words = {split_words(word): (rule.name, word) for rule in rules.topics.values() for word in rule.words}
        lexicon = Lexicon(" ".join(phrase) for phrase in (*given, *self._rule_words))
        self._counts = {piece.key: count_spellings(piece.article, lexicon) for piece in pieces}
        self._lexicon = lexicon
        spoken: dict[_Phrase, Counter[str]] = {phrase: Counter() for phrase in given}
        for counts in self._counts.values():
            for (phrase, spelling), number in counts.items():
                if phrase in spoken:
                    spoken[phrase][spelling] += number
        self._given = {}
        self.spelling: dict[str, str] = {}
        for phrase, (name, spelling) in given.items():
            printed = Counter({tag: number for tag, number in spellings.get(name, Counter()).items() if split_words(tag) == phrase})
            chosen = spelling or choose_spelling(printed, spoken[phrase])
            self._given[phrase] = (name, chosen)
            if not self.spelling.get(name) or split_words(name) == phrase:
                self.spelling[name] = chosen

    def find_topics(self, piece: Piece) -> dict[str, str]:
        """The topics that a piece plainly speaks of, most spoken of first, with the words that say so."""
        counts = self._count(self._counts[piece.key])
        in_headline = self._count(Counter(self._lexicon.find_spellings(piece.article.headline or "")))
        plain = [name for name, number in counts.items() if number >= (_IN_HEADLINE if in_headline[name] else _PLAIN)]
        ordered = sorted(plain, key=lambda name: (-counts[name] - _PLAIN * bool(in_headline[name]), name))
        return {name: say_times(self._shown(name), counts[name]) for name in ordered[:_MOST]}

    def apply_rules(self, key: str) -> dict[str, str]:
        """The topics whose words in topics.yml stand in a piece."""
        found: dict[str, str] = {}
        for (phrase, spelling), _ in sorted(self._counts[key].items()):
            name, word = self._rule_words.get(phrase, ("", ""))
            if name and is_meant(word, spelling):
                found.setdefault(name, f"speaks of {word}")
        return found

    def labels(self, rules: Rules) -> dict[str, str]:
        """How each topic is shown: as topics.yml says, else as it is spelled, else by its name."""
        shown = {name: label_of(self.spelling.get(name) or name.replace("-", " ")) for name in self.names}
        return shown | {rule.name: rule.label for rule in rules.topics.values() if rule.label}

    def _shown(self, name: str) -> str:
        return self.spelling.get(name) or name

    def _count(self, counts: Counter[tuple[_Phrase, str]]) -> Counter[str]:
        by_name: Counter[str] = Counter()
        for (phrase, spelling), number in counts.items():
            name, meant = self._given.get(phrase, ("", ""))
            if name and is_meant(meant, spelling):
                by_name[name] += number
        return by_name


def say_times(name: str, number: int) -> str:
    """`speaks of NATO 14 times`."""
    return f"speaks of {name} {({1: 'once', 2: 'twice'}).get(number, f'{number} times')}"
