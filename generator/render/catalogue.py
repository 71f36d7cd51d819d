"""A digest with everything in it findable by slug, as all pages need it."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import cached_property

from generator.config import Config
from generator.markdown_text import clean_text
from generator.model import Digest, Entry, Source, Story, Telling, Topic


@dataclass(frozen=True)
class Catalogue:
    """What every renderer is given."""

    digest: Digest
    config: Config

    @cached_property
    def tellings(self) -> dict[str, Telling]:
        """All tellings by slug, copies and unlisted ones among them."""
        return {telling.slug: telling for telling in self.digest.tellings}

    @cached_property
    def stories(self) -> dict[str, Story]:
        """All stories by slug."""
        return {story.slug: story for story in self.digest.stories}

    @cached_property
    def topics(self) -> dict[str, Topic]:
        """All topics by slug."""
        return {topic.slug: topic for topic in self.digest.topics}

    @cached_property
    def sources(self) -> dict[str, Source]:
        """All sources by slug."""
        return {source.slug: source for source in self.digest.sources}

    @cached_property
    def listed(self) -> tuple[Telling, ...]:
        """What lists show: no copies, nothing that a hand took out of listings; newest first, undated last."""
        return tuple(telling for telling in self.digest.tellings if telling.listed and telling.copy_of is None)

    def pick(self, slugs: Iterable[str]) -> tuple[Telling, ...]:
        """The listed tellings among `slugs`, in that order; a copy stands for its canonical telling, none twice."""
        canonical = {telling.slug: telling for slug in slugs if (telling := self.canonical(slug)) and telling.listed}
        return tuple(canonical.values())

    @cached_property
    def timeline(self) -> tuple[Entry, ...]:
        """The entries that listed tellings speak of, by date; who is not listed is not cited."""
        shown: list[Entry] = []
        for entry in self.digest.entries:
            citations = tuple(said for said in entry.citations if (telling := self.canonical(said.telling)) and telling.listed)
            if citations:
                shown.append(entry if citations == entry.citations else replace(entry, citations=citations))
        return tuple(shown)

    @cached_property
    def _entries(self) -> dict[str, list[int]]:
        """For each telling the numbers of the timeline's entries that cite it."""
        found: dict[str, list[int]] = {}
        for number, entry in enumerate(self.timeline):
            for slug in dict.fromkeys(citation.telling for citation in entry.citations):
                found.setdefault(slug, []).append(number)
        return found

    def entries(self, slugs: Iterable[str]) -> tuple[Entry, ...]:
        """The entries of the timeline that cite any of these tellings, by date."""
        numbers = {number for slug in slugs for number in self._entries.get(slug, ())}
        return tuple(self.timeline[number] for number in sorted(numbers))

    def canonical(self, slug: str) -> Telling | None:
        """The telling whose page shows `slug`: itself, or the one that it is a copy of."""
        telling = self.tellings.get(slug)
        return self.tellings.get(telling.copy_of, telling) if telling and telling.copy_of else telling

    def source_name(self, telling: Telling) -> str:
        """The outlet's name as the digest has it; empty where no outlet is known."""
        source = self.sources.get(telling.source or "")
        return source.name if source else telling.article.source or ""


def headline_of(telling: Telling) -> str:
    """The headline for lists: never empty, so that a link can be seen."""
    return clean_text(telling.article.headline or "") or "Untitled"
