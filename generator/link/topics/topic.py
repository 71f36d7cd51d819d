"""A topic as a page shows it: its label, its articles, and the topics that it shares them with."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence

from generator.link.tellings import is_deleted
from generator.link.topics.assignment import FOLDER
from generator.link.topics.lead import LeadReader
from generator.link.topics.rules import Rule, Rules
from generator.model import Hand, Reason, Story, Telling, Topic

_RELATED = 6
_TOGETHER = 2  # articles that two topics share, at least


def make_topics(
    tellings: Sequence[Telling], stories: Sequence[Story], labels: Mapping[str, str], rules: Rules, hands: Mapping[str, Hand]
) -> tuple[Topic, ...]:
    """The topics of the listed tellings, and those above them in topics.yml; by slug.

    `tellings` come newest first; `labels` are by name, `hands` by the path of a page. A topic whose page a hand deleted
    is left out.
    """
    members: dict[str, list[str]] = defaultdict(list)
    for telling in tellings:
        for assignment in telling.topics:
            members[assignment.topic].append(telling.slug)
    by_slug, leads = {telling.slug: telling for telling in tellings}, LeadReader({story.slug: story for story in stories})
    for slug in list(members):
        for name in _find_above(slug.removeprefix(f"{FOLDER}/"), rules.topics):
            if not is_deleted(hands, f"{FOLDER}/{name}"):
                members.setdefault(f"{FOLDER}/{name}", [])
    shown = {slug: labels.get(slug.removeprefix(f"{FOLDER}/"), slug) for slug in members}
    related = _relate(tellings, members, shown)
    topics = []
    for slug in sorted(members):
        rule = rules.topics.get(slug.removeprefix(f"{FOLDER}/"), Rule(""))
        hand = hands.get(f"{slug}.md")
        topics.append(
            Topic(
                slug=slug,
                label=(hand.headline if hand else None) or shown[slug],
                pristine_label=shown[slug],
                tellings=tuple(members[slug]),
                aliases=rule.aliases,
                parents=tuple(f"{FOLDER}/{name}" for name in rule.parents if f"{FOLDER}/{name}" in members),
                description=rule.description,
                related=related.get(slug, ()),
                lead=leads.find((shown[slug], *rule.aliases), [by_slug[member] for member in members[slug]]),
            )
        )
    return tuple(topics)


def _find_above(name: str, topics: Mapping[str, Rule]) -> Iterable[str]:
    above: list[str] = []
    waiting = [name]
    while waiting:
        for parent in topics[waiting[-1]].parents if (waiting[-1] in topics) else ():
            if parent not in above:
                above.append(parent)
                waiting.insert(0, parent)
        waiting.pop()
    return above


def _relate(tellings: Sequence[Telling], members: Mapping[str, list[str]], shown: Mapping[str, str]) -> dict[str, tuple[Reason, ...]]:
    """For each topic the ones that it shares most articles with, as a part of all that either has."""
    together: dict[str, Counter[str]] = defaultdict(Counter)
    for telling in tellings:
        topics = [assignment.topic for assignment in telling.topics]
        for one in topics:
            together[one].update(other for other in topics if other != one)
    related: dict[str, tuple[Reason, ...]] = {}
    for slug, counts in together.items():
        reasons = [
            Reason(
                other,
                f"{number} articles are on {shown[slug]} and {shown[other]}",
                round(number / (len(members[slug]) + len(members[other]) - number), 3),
            )
            for other, number in counts.items()
            if number >= _TOGETHER
        ]
        related[slug] = tuple(sorted(reasons, key=lambda reason: (-reason.score, reason.slug))[:_RELATED])
    return related
