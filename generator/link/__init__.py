"""All articles together: what hands corrected, which repeat another, which tell one event, what they are about.

The door is `link_articles`; `find_stories` is its step of that name alone. Pure: the same articles and hands give the
same digest, in whatever order they come.
"""

from collections.abc import Sequence

from generator.config import Config
from generator.link.comparison import compare_pieces
from generator.link.corrections import correct_articles
from generator.link.doubts import find_doubts
from generator.link.moves import move_pages
from generator.link.places import place_articles
from generator.link.recall import Recall, work_afresh
from generator.link.related import find_related
from generator.link.sources import find_outlets, make_sources
from generator.link.stories.dating import date_undated
from generator.link.stories.grouping import Grouping, group_articles
from generator.link.stories.naming import name_stories
from generator.link.stories.proof import prove_groups
from generator.link.stories.story import Told, make_story
from generator.link.stories.wishes import grant_wishes
from generator.link.tellings import is_deleted, make_tellings
from generator.link.timeline import draw_timeline
from generator.link.topics.assignment import assign_topics
from generator.link.topics.rules import parse_rules
from generator.link.topics.suggestions import suggest_merges
from generator.link.topics.topic import make_topics
from generator.model import Article, Digest, Hand

__all__ = ["Grouping", "find_stories", "link_articles"]


def link_articles(
    articles: Sequence[Article], hands: Sequence[Hand], config: Config, topics_file: bytes | None, recall: Recall = work_afresh
) -> Digest:
    """The digest of all articles. `topics_file` holds the bytes of topics.yml, None where there is none."""
    hand_of = {hand.home or hand.path: hand for hand in hands}
    standing = {path.removesuffix(".md") for hand in hands if not hand.deleted for path in (hand.path, hand.home) if path}
    rules = parse_rules(topics_file)
    corrected, misread = correct_articles(articles, hands)
    comparison = compare_pieces(corrected, config.settings.story_days)
    told = Told({piece.key: piece for piece in corrected}, comparison, recall)

    outlets = find_outlets(corrected)
    named = name_stories(prove_groups(comparison.groups, told, outlets.slugs), told.pieces, comparison.copies, standing)
    groups, in_vain = grant_wishes(named, [piece for piece in corrected if piece.key not in comparison.copies])
    groups = {slug: keys for slug, keys in groups.items() if not is_deleted(hand_of, slug)}
    pieces = date_undated(told, groups.values())
    told = told.dated(pieces)
    slugs = place_articles(pieces.values(), standing)

    story_of = {key: slug for slug, keys in groups.items() for key in keys}
    topics = assign_topics(list(pieces.values()), rules, told.names, outlets.slugs, story_of, comparison.copies, recall)
    related = find_related(told, comparison.pairs, story_of, slugs, topics)
    tellings = make_tellings(told, slugs, comparison.copies, story_of, topics, outlets, related, hand_of)
    shown = [telling for telling in tellings if telling.listed and not telling.copy_of]
    stories = tuple(make_story(slug, groups[slug], told, slugs, hand_of.get(f"{slug}.md")) for slug in sorted(groups))
    digest = Digest(
        tellings=tellings,
        stories=stories,
        topics=make_topics(shown, stories, topics.labels, rules, hand_of),
        sources=make_sources([telling for telling in tellings if telling.listed], outlets, hand_of),
        entries=draw_timeline(tellings, stories, config.settings),
        problems=(*misread, *in_vain, *rules.problems, *suggest_merges(topics.used_labels), *find_doubts(tellings, config.settings.seeds)),
    )
    return move_pages(digest, hands)


def find_stories(articles: Sequence[Article], days: int) -> tuple[Grouping, ...]:
    """Which articles tell one event, copies among them, and why; `days` may lie between two tellings."""
    pieces, _ = correct_articles(articles, ())
    return group_articles({piece.key: piece for piece in pieces}, compare_pieces(pieces, days))
