"""The vocabulary: every name of every topic, how it is spelled, and how often each article uses it.

A name comes from a printed tag (`uk`, of which only the texts know the spelling `UK`) or from topics.yml, which spells it.
"""

from collections import Counter
from collections.abc import Mapping, Sequence

from generator.link.piece import Piece
from generator.link.topics.labels import choose_spelling, label_of
from generator.link.topics.rules import Rules
from generator.link.topics.speech import Lexicon, Phrase, count_spellings, is_meant, split_words

Spellings = Mapping[str, Counter[str]]
"""By a topic's name, how its tags print it."""


class Vocabulary:
    """All names of topics, and what the articles say of them. The order of the articles changes nothing."""

    def __init__(self, pieces: Sequence[Piece], rules: Rules, printed: Spellings) -> None:
        owners, spelled = _own_phrases(rules, printed)
        self._triggers = {split_words(word): (rule.name, word) for rule in rules.topics.values() for word in rule.words}
        self._lexicon = Lexicon((*owners, *self._triggers))
        self._counts = {piece.key: count_spellings(piece.article, self._lexicon) for piece in pieces}
        self._owners = owners
        self._arranged = rules.topics.keys()
        self._spelled = self._choose_spellings(printed) | spelled
        self._first_spelling = {owners[phrase]: self._spelled[phrase] for phrase in sorted(owners, reverse=True)}
        self.labels = {name: self._choose_label(name, rules) for name in (*printed, *rules.topics)}
        """How each topic is shown, by name: as topics.yml says, else as it is spelled."""

    def is_word(self, name: str) -> bool:
        """Whether a topic is a word that hands have not arranged and texts write small: `money`, of which many speak by the way."""
        return name not in self._arranged and self._first_spelling.get(name, "").islower()

    def count_topics(self, piece: Piece) -> Counter[str]:
        """How often a piece's text speaks of each topic, by name."""
        return self._count(self._counts[piece.key])

    def count_headline(self, piece: Piece) -> Counter[str]:
        """How often its headline does."""
        return self._count(Counter(self._lexicon.find_spellings(piece.article.headline or "")))

    def find_triggers(self, piece: Piece) -> dict[str, str]:
        """The topics whose `rules` in topics.yml a piece's text meets, by name, each with the word."""
        found: dict[str, str] = {}
        for phrase, spelling in sorted(self._counts[piece.key]):
            name, word = self._triggers.get(phrase, ("", ""))
            if name and is_meant(word, spelling):
                found.setdefault(name, word)
        return found

    def _count(self, counts: Counter[tuple[Phrase, str]]) -> Counter[str]:
        by_name: Counter[str] = Counter()
        for (phrase, spelling), number in counts.items():
            if phrase in self._owners and is_meant(self._spelled[phrase], spelling):
                by_name[self._owners[phrase]] += number
        return by_name

    def _choose_spellings(self, printed: Spellings) -> dict[Phrase, str]:
        spoken: dict[Phrase, Counter[str]] = {phrase: Counter() for phrase in self._owners}
        for counts in self._counts.values():
            for (phrase, spelling), number in counts.items():
                if phrase in spoken:
                    spoken[phrase][spelling] += number
        return {
            phrase: choose_spelling(_of_phrase(printed.get(name, Counter()), phrase), spoken[phrase])
            for phrase, name in self._owners.items()
        }

    def _choose_label(self, name: str, rules: Rules) -> str:
        if name in rules.topics and rules.topics[name].label:
            return rules.topics[name].label
        words = split_words(name)
        return label_of(self._spelled.get(words) or self._first_spelling.get(name) or " ".join(words))


def _own_phrases(rules: Rules, printed: Spellings) -> tuple[dict[Phrase, str], dict[Phrase, str]]:
    """The topic of each phrase, and the spelling of those that topics.yml spells."""
    owners = {split_words(tag): name for name, tags in printed.items() for tag in tags}
    spelled: dict[Phrase, str] = {}
    for rule in rules.topics.values():
        for spelling in (rule.label, *rule.aliases):  # an alias after the label, so that `security` may say that case is free
            if phrase := split_words(spelling):
                owners[phrase], spelled[phrase] = rules.resolve(spelling), spelling
    return owners, spelled


def _of_phrase(printed: Counter[str], phrase: Phrase) -> Counter[str]:
    return Counter({tag: number for tag, number in printed.items() if split_words(tag) == phrase})
