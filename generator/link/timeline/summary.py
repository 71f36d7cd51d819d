"""A timeline of a given length over many documents: which days matter, and what to say of each.

A day matters by how many documents speak of it or were published on it; one that is still spoken of long after counts for
more. Of a day speak the sentences that name it, and the openings of documents published on it or the day after. Chosen
are those whose words most documents of that day share, and that say what was not said yet: a centroid of documents
(Radev et al. 2004) covered greedily, for each day by itself (Ghalandari and Ifrim 2020).
"""

import math
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from heapq import heapify, heappop, heappush
from typing import NamedTuple

from generator.link.dates import find_expressions
from generator.link.sentences import split_sentences
from generator.link.timeline.sentence import is_comment, standing, words
from generator.model import Citation, Clock, Entry
from generator.when import Precision, When, day_when

# Set by hand, on three topics; changes by half moved the words in common with a journalist by up to a tenth.
_OPENING = 8  # sentences of a document that tell its news
_DAY_AFTER = 0.5  # how much the opening of the next day's documents speaks of this one
_RETROSPECT = 0.5  # how much more a mention counts the later it is, by the logarithm of the days
_DAYS = 10  # days that a document speaks of with all its weight: a list or a chronicle of more shares it out among them
_RARITY = 0.5  # exponent of a word's rarity over all documents
_LENGTH = 0.5  # exponent of a sentence's length, by which long ones are held back
_SHORT, _LONG = 10, 45  # words of a sentence that may be chosen
_LEANING = 0.85  # what a sentence that cannot stand alone is worth of one that can


class Document(NamedTuple):
    """A text to be summed up with others."""

    id: str
    published: When | None
    text: str
    language: str | None = "en"


@dataclass(frozen=True, slots=True)
class _Sentence:
    document: int
    place: int
    """Which of the document's sentences, counted from 0."""

    text: str
    terms: tuple[str, ...]
    """Sorted, so that sums of their weights are the same in every run."""

    length: int
    days: frozenset[date]


class _Candidate(NamedTuple):
    sentence: _Sentence
    weight: float


def summarize_timeline(
    documents: Sequence[Document], max_dates: int, sentences: int, start: date | None = None, end: date | None = None
) -> tuple[Entry, ...]:
    """At most `max_dates` days from `start` to `end`, by date, each with at most `sentences` sentences and who says them.

    Documents whose text is the same are one voice. The order of the documents does not matter. Linear in their words.
    """
    ordered = sorted(documents, key=lambda one: (one.id, one.text), reverse=True)
    voices = sorted({document.text: document for document in ordered}.values(), key=lambda one: (one.id, one.text))
    told = [sentence for number, document in enumerate(voices) for sentence in _read(number, document)]
    published = [_day(document) for document in voices]
    scores = _score_days(told, published)
    within = [day for day in scores if (start is None or day >= start) and (end is None or day <= end)]
    candidates = _candidates(told, published, within)
    rarity = _rarity(told, len(voices))
    used: set[str] = set()
    entries: list[Entry] = []
    for day in sorted(within, key=lambda day: (-scores[day], day)):
        if len(entries) >= max_dates:
            break
        chosen = _choose(candidates[day], sentences, rarity, used)
        citations = tuple(Citation(voices[one.document].id, 0, one.text) for one in chosen)
        if citations:
            summary = tuple(citation.sentence for citation in citations)
            entries.append(Entry(day_when(day), Clock.HAPPENED, summary, citations, score=round(scores[day], 4)))
    return tuple(sorted(entries, key=lambda entry: entry.when.sort_key))


def _day(document: Document) -> date | None:
    when = document.published
    return when.earliest if when and when.earliest == when.latest else None


def _read(number: int, document: Document) -> list[_Sentence]:
    """The sentences of a document with the days that each names."""
    found = find_expressions(document.text, document.published, document.language)
    expressions = [one for one in found if one.when and not one.is_bare_time]
    read, at = [], 0
    for place, span in enumerate(split_sentences(document.text, document.language)):
        days = set()
        while at < len(expressions) and expressions[at].start < span.end:
            when = expressions[at].when
            if when and when.precision in {Precision.DAY, Precision.TIME}:
                days.add(when.earliest)
            at += 1
        text = " ".join(document.text[span.start : span.end].split())
        said = words(text)
        about = frozenset() if is_comment(text) else frozenset(days)
        read.append(_Sentence(number, place, text, tuple(sorted(said.terms)), said.length, about))
    return read


def _score_days(told: Iterable[_Sentence], published: Sequence[date | None]) -> dict[date, float]:
    """How much each day matters: every document once, more where it looks back from afar."""
    scores: dict[date, float] = {}
    for day in published:
        if day:
            scores[day] = scores.get(day, 0.0) + 1.0
    spoken = sorted({(sentence.document, day) for sentence in told for day in sentence.days})
    named = Counter(document for document, _ in spoken)
    for document, day in spoken:
        written = published[document]
        gap = max((written - day).days, 0) if written else 0
        share = min(1.0, _DAYS / named[document])
        scores[day] = scores.get(day, 0.0) + share * (1.0 + _RETROSPECT * math.log1p(gap))
    return scores


def _rarity(told: Iterable[_Sentence], documents: int) -> dict[str, float]:
    """Of every word, how few documents have it."""
    having = Counter(term for _, term in {(sentence.document, term) for sentence in told for term in sentence.terms})
    return {term: math.pow(math.log(1 + documents / count), _RARITY) for term, count in having.items()}


def _candidates(told: Iterable[_Sentence], published: Sequence[date | None], days: Iterable[date]) -> dict[date, list[_Candidate]]:
    """For each day the sentences that may speak of it, and how surely they do."""
    found: dict[date, list[_Candidate]] = {day: [] for day in days}
    for sentence in told:
        if not _SHORT <= sentence.length <= _LONG:
            continue
        weights = dict.fromkeys(sentence.days, 1.0)
        written = published[sentence.document]
        if sentence.place < _OPENING and written:
            weights[written] = 1.0
            if written > date.min:
                weights.setdefault(written - timedelta(days=1), _DAY_AFTER)
        for day, weight in weights.items():
            if day in found:
                found[day].append(_Candidate(sentence, weight))
    return found


def _choose(candidates: Sequence[_Candidate], count: int, rarity: dict[str, float], used: set[str]) -> list[_Sentence]:
    """The sentences that together hold most of what the documents of a day share; `used` grows by their texts."""
    shares: dict[tuple[int, str], float] = {}
    for sentence, weight in candidates:
        for term in sentence.terms:
            key = (sentence.document, term)
            shares[key] = max(shares.get(key, 0.0), weight)
    centre: dict[str, float] = {}
    for (_, term), share in sorted(shares.items()):
        centre[term] = centre.get(term, 0.0) + share * rarity[term]
    queue = [(-_gain(candidate, centre), candidate.sentence.document, candidate.sentence.place, candidate) for candidate in candidates]
    heapify(queue)
    chosen: list[_Sentence] = []
    while queue and len(chosen) < count:
        _, document, place, candidate = heappop(queue)
        gain = _gain(candidate, centre)  # it only falls as words are used up, so whoever is still first is best
        if gain <= 0 or candidate.sentence.text in used:
            continue
        if queue and -gain > queue[0][0]:
            heappush(queue, (-gain, document, place, candidate))
            continue
        chosen.append(candidate.sentence)
        used.add(candidate.sentence.text)
        for term in candidate.sentence.terms:
            centre.pop(term, None)
    return chosen


def _gain(candidate: _Candidate, centre: dict[str, float]) -> float:
    """How much of the day's words the sentence would add, for its length."""
    sentence, weight = candidate
    alone = _LEANING + (1 - _LEANING) * standing(sentence.text)
    return weight * alone * sum(centre.get(term, 0.0) for term in sentence.terms) / math.pow(sentence.length, _LENGTH)
