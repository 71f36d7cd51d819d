"""The happened clock: what the tellings say took place or will, each happening once, with everyone who dates it so.

    harbour-opens    The bridge opened on 3 May.
    a-year-on        Last May the bridge opened to traffic.       one entry, 3 May, two citations

Mentions are taken the more precise first. One joins an entry whose date agrees with its own (the same, or a day within
its month) and whose sentence says the same; otherwise it opens an entry, if its sentence is about that date at all.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from generator.link.timeline.sentence import is_background, is_statement, likeness, standing, tells, terms
from generator.model import BlockKind, Citation, Clock, Entry, Mention, Telling
from generator.when import Precision, When

_PRECISIONS = tuple(Precision)
_SAME = 0.5  # how alike two sentences that date the same are
_SAME_STORY = 0.35  # and where their tellings tell one story
_SAME_TELLING = 0.75  # a telling seldom says a thing twice
_CONTRADICTS = 0.7  # how much of the longer of two sentences of one story is in the other that disagrees on a date
_VAGUE = 0.25  # what an entry that is only known to lie in the year of its telling is worth
_COMPARED = 8  # sentences of an entry that a new one is compared with: the first to come are the most precise
_RAREST = 12  # words of a sentence by which its like are looked for
_COMMON = 200  # a word in more entries of a day, month, year or story than this says nothing about which is meant


class _Said(NamedTuple):
    """A mention in its telling."""

    telling: Telling
    mention: Mention
    when: When
    terms: frozenset[str]
    leads: bool
    """Whether its sentence is about this date, and not only speaks of it by the way."""


@dataclass(slots=True)
class _Happening:
    """An entry while it is being gathered."""

    when: When
    said: list[_Said]
    disputed: set[str] = field(default_factory=set)


class _Index:
    """Happenings by their words, and by the spans of time and the stories in which one may be meant: the rest need not be compared."""

    def __init__(self) -> None:
        self._places: dict[tuple[str, str], list[int]] = {}

    def add(self, said: _Said, place: int) -> None:
        """Files a happening under what is said of it."""
        for key in (*_spans(said.when), *_stories(said)):
            for term in said.terms:
                posting = self._places.setdefault((key, term), [])
                if not posting or posting[-1] != place:
                    posting.append(place)

    def find(self, said: _Said) -> list[int]:
        """The happenings that may be this one or contradict it: those that share two of its rarest words, as one is chance."""
        found: set[int] = set()
        for key in (_spans(said.when)[0], *_stories(said)):
            postings = (posting for term in sorted(said.terms) if (posting := self._places.get((key, term))))
            seen: set[int] = set()
            for posting in sorted(postings, key=len)[:_RAREST]:
                if len(posting) <= _COMMON:
                    found |= seen.intersection(posting)
                    seen.update(posting)
        return sorted(found)


def _spans(when: When) -> list[str]:
    """The day, month and year that hold all of a date, narrowest first, and all time."""
    first, last = when.earliest.isoformat(), when.latest.isoformat()
    return [first[:figures] for figures in (10, 7, 4) if first[:figures] == last[:figures]] + [""]


def _stories(said: _Said) -> list[str]:
    """The story in which another day for the same would be a contradiction."""
    return [said.telling.story] if said.telling.story and said.when.precision is Precision.DAY else []


def draw_happened(tellings: Sequence[Telling], sentences: int) -> tuple[Entry, ...]:
    """One entry a happening. `sentences` at most sum it up. Linear in the mentions: none is compared with more than so many."""
    happenings: list[_Happening] = []
    index = _Index()
    for said in sorted(_all_said(tellings), key=_order):
        place, contradicted = _find_place(said, happenings, index)
        if place is not None:
            happenings[place].said.append(said)
        elif said.leads:
            place = len(happenings)
            happenings.append(_Happening(said.when, [said]))
        else:
            continue
        for other in contradicted:
            happenings[other].disputed.add(happenings[place].when.words)
            happenings[place].disputed.add(happenings[other].when.words)
        index.add(said, place)
    return tuple(_entry(happening, sentences) for happening in happenings)


def _all_said(tellings: Iterable[Telling]) -> Iterator[_Said]:
    for telling in tellings:
        blocks = telling.article.blocks
        leading: dict[tuple[int, str], Mention] = {}
        for mention in telling.mentions:
            if mention.block < len(blocks) and blocks[mention.block].kind in {BlockKind.HEADING, BlockKind.CAPTION}:
                continue
            background = mention.block >= len(blocks) or not _may_lead(mention, blocks[mention.block].text, telling)
            leader = mention if background else leading.setdefault((mention.block, mention.sentence), mention)
            about = terms(mention.sentence) - terms(mention.text)  # that both name the day is not what makes them one
            yield _Said(telling, mention, mention.when.day, about, leads=leader is mention and not background)


def _may_lead(mention: Mention, text: str, telling: Telling) -> bool:
    """Whether the sentence tells a happening of this date that a line of a timeline can be."""
    return is_statement(mention.sentence) and tells(mention, telling.article.published) and not is_background(mention, text)


def _order(said: _Said) -> tuple[int, str, bool, str, int, int]:
    return _PRECISIONS.index(said.when.precision), said.when.edtf, not said.leads, said.telling.slug, said.mention.block, said.mention.start


def _find_place(said: _Said, happenings: list[_Happening], index: "_Index") -> tuple[int | None, list[int]]:
    """The happening that is told here, if any has been, and those that tell the same with another date."""
    contradicted: list[int] = []
    best: tuple[float, int] | None = None
    for place in index.find(said):
        happening = happenings[place]
        agrees = _agrees(said.when, happening.when)
        if not agrees and not _may_dispute(said, happening):
            continue
        score, margin = max(_match(said, other) for other in happening.said[:_COMPARED])
        if agrees and margin >= 0 and (best is None or score > best[0]):
            best = (score, place)
        elif not agrees and any(_retells(said, other) for other in happening.said[:_COMPARED]):
            contradicted.append(place)
    return best[1] if best else None, contradicted


def _retells(said: _Said, other: _Said) -> bool:
    """Whether two sentences are the same statement, and not only about the same."""
    return len(said.terms & other.terms) >= _CONTRADICTS * max(len(said.terms), len(other.terms))


def _match(said: _Said, other: _Said) -> tuple[float, float]:
    """How alike two sentences are, and by how much that is more than it takes to say the same."""
    score = likeness(said.terms, other.terms)
    if said.telling.slug == other.telling.slug:
        return score, score - _SAME_TELLING
    same_story = said.telling.story is not None and said.telling.story == other.telling.story
    return score, score - (_SAME_STORY if same_story else _SAME)


def _agrees(coarse: When, fine: When) -> bool:
    """Whether the finer date lies within the coarser."""
    return coarse.earliest <= fine.earliest and fine.latest <= coarse.latest


def _may_dispute(said: _Said, happening: _Happening) -> bool:
    """Whether another telling of the same story may date the same thing to another day."""
    first = happening.said[0]
    return (
        said.leads
        and said.telling.story is not None
        and said.telling.story == first.telling.story
        and all(said.telling.slug != other.telling.slug for other in happening.said)
        and said.when.precision is Precision.DAY is happening.when.precision
    )


def _entry(happening: _Happening, sentences: int) -> Entry:
    latest = max((said for said in happening.said if said.leads and said.when == happening.when), key=_place)
    status = latest.mention.status
    ranked = sorted(
        (said for said in happening.said if said.leads and said.mention.status is status and said.when == happening.when),
        key=lambda said: (
            -standing(said.mention.sentence),
            -_centrality(said, happening),
            "published" in said.telling.article.derived,
            _place(said),
        ),
    )
    chosen = ranked[:1]
    for said in ranked[1:]:
        if len(chosen) < sentences and all(likeness(said.terms, other.terms) < _SAME for other in chosen):
            chosen.append(said)
    rest = sorted((said for said in happening.said if said not in chosen), key=_place)
    citations = dict.fromkeys(Citation(said.telling.slug, said.mention.block, said.mention.sentence) for said in (*chosen, *rest))
    words = " and ".join(sorted(happening.disputed))
    return Entry(
        happening.when,
        Clock.HAPPENED,
        tuple(said.mention.sentence for said in chosen),
        tuple(citations),
        status,
        chosen[0].mention.said_by,
        f"Tellings of this story disagree: {happening.when.words} here, {words} elsewhere." if words else "",
        _score(happening, chosen[0].mention.sentence),
    )


def _centrality(said: _Said, happening: _Happening) -> float:
    """How much of what the others say it says."""
    return round(sum(likeness(said.terms, other.terms) for other in happening.said[:_COMPARED]), 1)


def _place(said: _Said) -> tuple[str, str, int, int]:
    """By publication, and where in its telling."""
    published = said.telling.article.published
    return published.edtf if published else "", said.telling.slug, said.mention.block, said.mention.start


def _score(happening: _Happening, sentence: str) -> float:
    """Independent voices, a story's tellings counted once and the rest a little; a precise date and a sentence that stands alone more.

    `This year`, said in that year, says hardly when: it counts for less.
    """
    voices = {said.telling.story or said.telling.slug for said in happening.said}
    tellings = {said.telling.slug for said in happening.said}
    precise = 0.25 * (happening.when.precision is Precision.DAY)
    when = happening.when
    vague = when.precision is Precision.YEAR and all(_is_within(when, said.telling.article.published) for said in happening.said)
    return round((len(voices) + 0.5 * (len(tellings) - len(voices)) + precise) * standing(sentence) * (_VAGUE if vague else 1), 2)


def _is_within(when: When, published: When | None) -> bool:
    """Whether it was published in the time meant."""
    return published is not None and when.earliest <= published.earliest <= when.latest
