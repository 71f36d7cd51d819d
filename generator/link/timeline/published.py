"""The published clock: when each thing was told, one entry for all that tell one story on one day."""

from collections.abc import Sequence

from generator.model import Citation, Clock, Entry, Story, Telling
from generator.when import When


def draw_published(tellings: Sequence[Telling], stories: Sequence[Story]) -> tuple[Entry, ...]:
    """An entry for every telling that has a date and a headline; the first told of a story and day speaks for the others."""
    known = {story.slug for story in stories}
    groups: dict[tuple[str, str], list[tuple[When, Telling, str]]] = {}
    for telling in tellings:
        when, headline = telling.article.published, telling.article.headline
        if when is not None and headline:
            key = telling.story if telling.story in known else telling.slug
            groups.setdefault((key or telling.slug, when.day.edtf), []).append((when, telling, headline))
    return tuple(
        _entry(sorted(group, key=lambda told: (told[1].article.derived.get("headline", ""), told[0].sort_key, told[1].slug)))
        for group in groups.values()
    )


def _entry(group: Sequence[tuple[When, Telling, str]]) -> Entry:
    when, _, headline = group[0]
    citations = tuple(Citation(telling.slug, 0, title) for _, telling, title in group)
    return Entry(when, Clock.PUBLISHED, (headline,), citations, score=float(len(group)))
