"""The lead of a topic: what was told of it, in two or three sentences that stand as they were said.

    NATO      7 February 2022   The minister wants to assure ... that NATO remains ...      a story of two tellings
              20 February 2022  Moscow says that NATO's reply ...                           the newest article

One sentence an event: of the story's summary, else of the article's opening, that can be read alone and names the topic, a
person by the surname too, sooner of a telling whose outlet is known; where none names it, the newest that does not. What
many told comes before what one told, and the newer before the older; they are shown by the day on which they were told.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from itertools import islice
from typing import NamedTuple

from generator.link.stories.alignment import read_sentences
from generator.link.timeline.sentence import stands_alone
from generator.model import Citation, Story, Telling

_SENTENCES = 3
_OPENING = 5  # sentences of an article
_TELLINGS = 2  # of an event
_ASKED = 20  # events of a topic, the newest: a large one has enough to say of them


class _Event(NamedTuple):
    """What is told of one event; the best sorts first."""

    away: bool
    """Whether its sentence does not name the topic."""

    tellings: int
    """How many tell it, counted downwards."""

    place: int
    """Among the events of the topic, newest first."""

    said: Citation
    when: tuple[object, ...]


class LeadReader:
    """Finds the leads of topics; an article that has several is read once. `stories` are by slug."""

    def __init__(self, stories: Mapping[str, Story]) -> None:
        self._stories = stories
        self._openings: dict[str, tuple[Citation, ...]] = {}

    def find(self, names: Iterable[str], tellings: Sequence[Telling]) -> tuple[Citation, ...]:
        """The sentences, by the day on which they were told, each with its place.

        `names` are what the topic is called; `tellings` come newest first.
        """
        forms = tuple(form for name in names for form in (name, *_find_surname(name)) if form)
        members: dict[str, list[Telling]] = defaultdict(list)
        for telling in tellings:
            members[telling.story or telling.slug].append(telling)
        events = []
        for place, (event, told) in enumerate(list(members.items())[:_ASKED]):
            outlet = {telling.slug for telling in told if telling.article.source}
            said = min(
                self._read_event(event, told), key=lambda said: (not _names(forms, said.sentence), said.telling not in outlet), default=None
            )
            if said:
                published = next((telling.article.published for telling in told if telling.slug == said.telling), None)
                when = (published is None, published.sort_key if published else (), place)
                events.append(_Event(not _names(forms, said.sentence), -len(told), place, said, when))
        chosen = [event for event in sorted(events) if not event.away][:_SENTENCES] or sorted(events)[:1]
        return tuple(event.said for event in sorted(chosen, key=lambda event: event.when))

    def _read_event(self, event: str, told: Sequence[Telling]) -> list[Citation]:
        """The sentences that may speak for an event, best first: those of tellings on the topic alone, the first of many."""
        known = {telling.slug for telling in told}
        summary = self._stories[event].summary if event in self._stories else ()
        first = told[: -_TELLINGS - 1 : -1]
        return [
            *(said for said in summary if said.telling in known and _stands_alone(said)),
            *(said for telling in first for said in self._read_opening(telling)),
        ]

    def _read_opening(self, telling: Telling) -> tuple[Citation, ...]:
        if telling.slug not in self._openings:
            self._openings[telling.slug] = tuple(filter(_stands_alone, islice(read_sentences(telling.slug, telling.article), _OPENING)))
        return self._openings[telling.slug]


def _stands_alone(said: Citation) -> bool:
    return stands_alone(said.sentence)


def _find_surname(name: str) -> list[str]:
    """The last word of a name of several words with capitals: it may stand for all of it."""
    last = name.rpartition(" ")[2]
    return [last] if last != name and last[:1].isupper() else []


def _names(forms: Iterable[str], sentence: str) -> bool:
    """Whether a sentence has any of the forms as words of its own; one in small letters in whatever case."""
    lower = sentence.lower()
    return any(_stands(form, lower if form.islower() else sentence) for form in forms)


def _stands(form: str, text: str) -> bool:
    at = text.find(form)
    while at >= 0:
        beside = text[max(0, at - 1) : at] + text[at + len(form) : at + len(form) + 1]
        if not any(letter.isalnum() or letter == "_" for letter in beside):
            return True
        at = text.find(form, at + 1)
    return False
