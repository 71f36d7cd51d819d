"""What happened when, and what was published when: `draw_timeline` for a digest, `summarize_timeline` for one of given length."""

from collections.abc import Sequence

from generator.config import Settings
from generator.link.timeline.happened import draw_happened
from generator.link.timeline.published import draw_published
from generator.link.timeline.summary import Document, summarize_timeline
from generator.model import Entry, Story, Telling

__all__ = ["Document", "draw_timeline", "summarize_timeline"]


def draw_timeline(tellings: Sequence[Telling], stories: Sequence[Story], settings: Settings) -> tuple[Entry, ...]:
    """The entries of both clocks, by date; of one date by how much it matters.

    Hidden tellings and copies of others take no part.
    """
    shown = sorted((telling for telling in tellings if telling.listed and telling.copy_of is None), key=lambda telling: telling.slug)
    entries = (*draw_published(shown, stories), *draw_happened(shown, settings.timeline_sentences))
    return tuple(sorted(entries, key=lambda entry: (entry.when.sort_key, entry.clock, -entry.score, entry.summary)))
