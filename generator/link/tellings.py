"""Tellings: every article in its place in the digest, with all that linking found out about it."""

from collections import defaultdict
from collections.abc import Mapping

from generator.link.corrections import is_listed
from generator.link.duplicates import Copy
from generator.link.sources import Outlets
from generator.link.stories.story import Told
from generator.link.topics.assignment import Assigned
from generator.model import Assignment, Hand, Reason, Telling


def make_tellings(
    told: Told,
    slugs: Mapping[str, str],
    copies: Mapping[str, Copy],
    story_of: Mapping[str, str],
    topics: Assigned,
    outlets: Outlets,
    related: Mapping[str, tuple[Reason, ...]],
    hands: Mapping[str, Hand],
) -> tuple[Telling, ...]:
    """The tellings, newest first, undated last. `told` holds the pieces; all mappings are by their keys, `hands` by the path of a page."""
    copies_of: dict[str, list[Reason]] = defaultdict(list)
    for key in sorted(copies):
        copies_of[copies[key].canonical].append(Reason(slugs[key], copies[key].words, round(copies[key].score, 3)))
    tellings = []
    for key in sorted(told.pieces):
        piece, copy = told.pieces[key], copies.get(key)
        generated = _without_deleted(topics.generated[key], hands)
        source = outlets.slugs.get(key)
        tellings.append(
            Telling(
                slug=slugs[key],
                article=piece.article,
                pristine=piece.pristine,
                source=None if source is None or is_deleted(hands, source) else source,
                topics=_without_deleted(topics.by_hand.get(key, topics.generated[key]), hands),
                pristine_topics=generated,
                story=story_of.get(copy.canonical if copy else key),
                mentions=() if copy else told.mentions[key],
                related=related.get(key, ()),
                copies=tuple(copies_of[key]),
                copy_of=slugs[copy.canonical] if copy else None,
                listed=is_listed(piece.hand),
            )
        )
    return sort_tellings(tellings)


def sort_tellings(tellings: list[Telling]) -> tuple[Telling, ...]:
    """Newest first, undated last, equals by slug."""
    by_slug = sorted(tellings, key=lambda telling: telling.slug)
    dated = [(when.sort_key, telling) for telling in by_slug if (when := telling.article.published)]
    newest = [telling for _, telling in sorted(dated, key=lambda each: each[0], reverse=True)]
    return (*newest, *(telling for telling in by_slug if not telling.article.published))


def is_deleted(hands: Mapping[str, Hand], slug: str) -> bool:
    """Whether a hand deleted the page of that slug."""
    hand = hands.get(f"{slug}.md")
    return hand is not None and hand.deleted


def _without_deleted(assignments: tuple[Assignment, ...], hands: Mapping[str, Hand]) -> tuple[Assignment, ...]:
    return tuple(assignment for assignment in assignments if not is_deleted(hands, assignment.topic))
