"""The summary of a story: a sentence or two that say what happened, taken from its tellings as they stand.

    Ferry runs aground off Visby     The ferry Norrland ran aground ... The captain told ...     the first: all openings have its words
    Norrland pulled free             She was 91. Read more about ...                             none: it leans on another, or says nothing

News tells the event at its opening. So of the sentences there the one is taken whose words most tellings have in headline
and opening (the centroid of the openings; Radev et al. 2004), then the one that adds most to it. One that leans on the
sentence before it is taken only where there is no other.
"""

import math
from collections import Counter
from collections.abc import Mapping
from itertools import islice

from generator.link.stories.alignment import read_sentences
from generator.link.terms import find_terms
from generator.link.timeline.sentence import stands_alone
from generator.model import Article, Citation

_SENTENCES = 2
_OPENING = 3  # sentences of a telling
_TELLINGS = 12  # the first, which tell the event and not what came of it
_ADDS = 0.4  # of the first sentence's worth that a second must add
_PLACE = 0.2  # what a sentence loses for each that its telling puts before it


def summarise_tellings(tellings: Mapping[str, Article]) -> tuple[Citation, ...]:
    """The sentences, each with its place, the one that says most first; `tellings` are by slug, in the order in which they were told."""
    tellings = dict(islice(tellings.items(), _TELLINGS))
    openings = {slug: tuple(islice(read_sentences(slug, article), _OPENING)) for slug, article in tellings.items()}
    said = {citation: _read_terms(citation.sentence) for cited in openings.values() for citation in cited}
    heads = {slug: _read_terms(article.headline or "") for slug, article in tellings.items()}
    support = Counter(term for slug, cited in openings.items() for term in heads[slug].union(*(said[citation] for citation in cited)))
    support = Counter({term: number for term, number in support.items() if number > 1})
    place = {citation: 1 - _PLACE * at for cited in openings.values() for at, citation in enumerate(cited)}
    able = [citation for citation in said if stands_alone(citation.sentence)] or list(said)[:1]
    chosen: list[Citation] = []
    worth: list[float] = []
    while able and len(chosen) < _SENTENCES:
        gains = {citation: place[citation] * _weigh(said[citation], support) for citation in able}
        best = max(able, key=gains.__getitem__)
        if chosen and gains[best] < _ADDS * worth[0]:
            break
        chosen.append(best)
        worth.append(gains[best])
        able.remove(best)
        support = Counter({term: number for term, number in support.items() if term not in said[best]})
    return tuple(chosen)


def _read_terms(text: str) -> frozenset[str]:
    return frozenset(term for term, _ in find_terms(text))


def _weigh(terms: frozenset[str], support: Counter[str]) -> float:
    """How much of what the tellings share is in a sentence, for its length."""
    return round(sum(support[term] for term in terms) / math.sqrt(max(len(terms), 1)), 6)
