"""Moves: the pages of topics, stories and sources where hands have put them.

    docs/topics/nato.md  moved to  docs/topics/alliance.md       every `topics/nato` of the digest becomes `topics/alliance`

Articles need none of this: their pages are placed before anything refers to them.
"""

from collections.abc import Iterable
from dataclasses import replace

from generator.model import Assignment, Digest, Hand, Telling, Topic


def move_pages(digest: Digest, hands: Iterable[Hand]) -> Digest:
    """The digest with the slugs of moved pages in place of those that the generator has for them."""
    moved = {
        hand.home.removesuffix(".md"): hand.path.removesuffix(".md")
        for hand in hands
        if hand.home and not hand.deleted and hand.path.endswith(".md")
    }
    if not moved:
        return digest
    return replace(
        digest,
        tellings=tuple(_move_telling(telling, moved) for telling in digest.tellings),
        stories=tuple(replace(story, slug=moved.get(story.slug, story.slug)) for story in digest.stories),
        topics=tuple(_move_topic(topic, moved) for topic in digest.topics),
        sources=tuple(replace(source, slug=moved.get(source.slug, source.slug)) for source in digest.sources),
    )


def _move_telling(telling: Telling, moved: dict[str, str]) -> Telling:
    """Its `pristine_topics` keep their names: front matter goes by these."""
    return replace(
        telling,
        source=moved.get(telling.source, telling.source) if telling.source else None,
        story=moved.get(telling.story, telling.story) if telling.story else None,
        topics=tuple(Assignment(moved.get(assigned.topic, assigned.topic), assigned.derived) for assigned in telling.topics),
    )


def _move_topic(topic: Topic, moved: dict[str, str]) -> Topic:
    return replace(
        topic,
        slug=moved.get(topic.slug, topic.slug),
        home=topic.slug if topic.slug in moved else "",
        parents=tuple(moved.get(parent, parent) for parent in topic.parents),
        related=tuple(replace(reason, slug=moved.get(reason.slug, reason.slug)) for reason in topic.related),
    )
