"""Subjects: common words that headlines say an article is about.

Vaccine for all schools       the vaccine ... a vaccine ... vaccines         three headlines say it, of ten that use it: a subject
A long week in the harbour    this week ... last week                        one headline of a hundred: none

A headline has few words, and none that its article does not need. So a word is a subject where headlines on several
events have it, and not of too small a part of all that use it; what the tellings of one event share, an offer, an office, is
the event's. Where a language writes nouns with capitals only nouns are asked, elsewhere only words in small letters: names
are read apart. An English participle, `charged`, is no subject, nor is who anybody may be. No list of a language's common
words is needed, but writing without spaces between words is not asked.
"""

import re
from collections import Counter
from collections.abc import Iterable, Mapping

from generator.link.common_words import COMMON_WORDS
from generator.link.recall import Recall, work_afresh
from generator.link.topics.capital_nouns import has_capital_nouns
from generator.model import Article, BlockKind

_AGAIN = 2  # times that an article uses a subject that its headline has,
_OFTEN = 5  # and one that its headline has not
_SAID = 0.2  # of the articles with a word that have it in the headline too
_DONE = re.compile(r"[^e]ed$")
_ANYBODY = frozenset(
    """
    woman women man men people person persons child children girl girls boys teen teenager family frau frauen mann männer mensch menschen
    kind kinder junge mädchen femme femmes homme hommes enfant enfants mujer mujeres hombre hombres niño niña donna donne uomo uomini
    mulher mulheres homem homens vrouw vrouwen mannen женщина женщины мужчина мужчины человек люди дети
    """.split()
)
_NO_SUBJECTS = COMMON_WORDS | _ANYBODY
_WORD = re.compile(r"(?<![\w’'-])[^\W\d_\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff]{4,}(?![\w’'-])")


def find_subjects(
    articles: Mapping[str, Article], events: Mapping[str, str], needed: int, recall: Recall = work_afresh
) -> dict[str, Counter[str]]:
    """By key, how often each article uses the words that are its subjects; headlines on `needed` events must have one.

    `events` names the event that a key tells with others; who is missing tells one of its own.
    """
    counts = {key: recall(count_nouns, article) for key, article in articles.items()}
    headlines = {key: {word.lower() for word in _WORD.findall(article.headline or "")} for key, article in articles.items()}
    used = _count_events((word, events.get(key, key)) for key, words in counts.items() for word in words)
    said = _count_events(
        (word, events.get(key, key)) for key, words in counts.items() for word in headlines[key] & words.keys() if words[word] >= _AGAIN
    )
    subjects = {word for word, number in said.items() if number >= max(needed, _SAID * used[word])}
    return {key: _pick(articles[key], counts[key], subjects, headlines[key]) for key in articles}


def _count_events(told: Iterable[tuple[str, str]]) -> Counter[str]:
    """From pairs of a word and an event that is told with it: on how many events each is used."""
    return Counter(word for word, _ in set(told))


def count_nouns(article: Article) -> Counter[str]:
    """How often an article's text uses each word that may be a subject, in small letters."""
    nouns = has_capital_nouns(article)
    words: Counter[str] = Counter()
    others: Counter[str] = Counter()
    for block in article.blocks:
        if block.kind is not BlockKind.HEADING:
            for word in _WORD.findall(block.text):
                (words if word.istitle() is nouns else others)[word.lower()] += 1
    english = (article.language or "").startswith("en")
    return Counter(
        {
            word: number
            for word, number in words.items()
            if number > others[word] and word not in _NO_SUBJECTS and not (english and _DONE.search(word))
        }
    )


def _pick(article: Article, words: Counter[str], subjects: Iterable[str], headline: Iterable[str]) -> Counter[str]:
    spelled = str.capitalize if has_capital_nouns(article) else str.lower
    return Counter({spelled(word): words[word] for word in subjects if words[word] >= (_AGAIN if word in headline else _OFTEN)})
