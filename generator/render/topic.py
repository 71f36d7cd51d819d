"""Topics: the index with its hierarchy, and a page for each."""

from collections.abc import Iterable

from generator.markdown_text import escape_text
from generator.marks import mark_block
from generator.model import Page, Telling, Topic
from generator.render.article_lists import INLINE, list_shelf, render_shelf
from generator.render.catalogue import Catalogue
from generator.render.chart import count_coverage, draw_chart
from generator.render.letters import BIGGEST, SIZE, split_letters
from generator.render.links import link_citation, link_file, link_page, name_largest, name_outlet, name_some
from generator.render.period_pages import UNSEARCHED, link_letters, render_periods
from generator.render.periods import describe_span
from generator.render.section import write_section
from generator.render.story import list_stories, newest_stories
from generator.render.timeline_lists import list_essentials

STORIES = 25  # stories and
ENTRIES = 25  # dates that a topic's page shows
DEPTH = 6  # levels of the index; a topic may stand below several others, and each time with all that is below it

Children = dict[str, list[Topic]]
"""For each topic those just below it, by label."""


def render_topics(catalogue: Catalogue) -> tuple[Page, ...]:
    """The index, and for each topic its page and, where it has many articles, their pages by year."""
    children = _children(catalogue.digest.topics)
    pages = [*_render_index(catalogue, children)]
    for topic in catalogue.digest.topics:
        tellings = catalogue.pick(topic.tellings)
        pages.append(_render_topic(catalogue, topic, tellings, children.get(topic.slug, ())))
        if len(tellings) > INLINE:
            pages.extend(render_shelf(catalogue, topic.label, topic.slug, topic.slug, tellings))
    return tuple(pages)


def _render_index(catalogue: Catalogue, children: Children) -> tuple[Page, ...]:
    here = "topics/index"
    topics = catalogue.digest.topics
    roots = _find_roots(catalogue, children)
    if len(topics) > SIZE:
        periods = split_letters("topics/by-letter", roots, lambda topic: topic.label)
        listed = f"Most written about: {name_biggest(catalogue, here, BIGGEST)}\n\n{link_letters(here, periods)}"
    else:
        periods = ()
        listed = _list_branches(catalogue, here, roots, children) or "No topics so far."
    alone = sum(1 for telling in catalogue.listed if not telling.topics)
    if alone:
        listed += f"\n\nArticles that stand alone on their subject and have no topic: {alone}. "
        listed += f"They are among {link_page(here, 'articles/index', 'all articles')} by date."
    return (
        Page(f"{here}.md", UNSEARCHED, f"# Topics\n\n{mark_block('articles', listed)}\n"),
        *render_periods("Topics", here, "articles", periods, lambda part: _list_branches(catalogue, part.slug, part.items, children)),
    )


def name_biggest(catalogue: Catalogue, here: str, number: int) -> str:
    """The topics with most articles, with how many, on one line; empty where there are none."""
    sizes = ((topic.slug, topic.label, len(catalogue.pick(topic.tellings))) for topic in catalogue.digest.topics)
    return name_largest(here, sizes, number)


def _list_branches(catalogue: Catalogue, here: str, topics: Iterable[Topic], children: Children) -> str:
    return "\n".join(line for topic in topics for line in _branch(catalogue, here, topic, children, ()))


def _children(topics: Iterable[Topic]) -> Children:
    children: Children = {}
    for topic in sorted(topics, key=_by_label):
        for parent in topic.parents:
            children.setdefault(parent, []).append(topic)
    return children


def _find_roots(catalogue: Catalogue, children: Children) -> list[Topic]:
    """The topics below no other, by label; of topics that hands have set below each other in a circle, the first."""
    roots: list[Topic] = []
    reached: set[str] = set()
    below_none = [topic for topic in catalogue.digest.topics if not any(parent in catalogue.topics for parent in topic.parents)]
    for topic in (*sorted(below_none, key=_by_label), *sorted(catalogue.digest.topics, key=_by_label)):
        if topic.slug not in reached:
            roots.append(topic)
            ahead = [topic]
            while ahead:
                reached.add((there := ahead.pop()).slug)
                ahead += (child for child in children.get(there.slug, ()) if child.slug not in reached)
    return sorted(roots, key=_by_label)


def _by_label(topic: Topic) -> tuple[str, str]:
    return topic.label.casefold(), topic.slug


def _branch(catalogue: Catalogue, here: str, topic: Topic, children: Children, above: tuple[str, ...]) -> list[str]:
    """A topic's line and, indented, those of the topics below it; hands may have made a circle, which is cut."""
    number = len(catalogue.pick(topic.tellings))
    lines = [f"{'    ' * len(above)}- {link_page(here, topic.slug, topic.label)}" + (f": {number}" if number else "")]
    for child in children.get(topic.slug, ()):
        if child.slug not in above and child.slug != topic.slug and len(above) < DEPTH:
            lines += _branch(catalogue, here, child, children, (*above, topic.slug))
    return lines


def _render_topic(catalogue: Catalogue, topic: Topic, tellings: tuple[Telling, ...], below: Iterable[Topic]) -> Page:
    here = topic.slug
    told = {telling.story for telling in tellings}
    stories = newest_stories(catalogue, (catalogue.stories[slug] for slug in told if slug in catalogue.stories))[:STORIES]
    parts = (
        f"# {escape_text(topic.pristine_label) or 'Untitled'}",
        escape_text(topic.description),
        mark_block("summary", lead) if (lead := _lead(catalogue, here, topic)) else "",
        mark_block("numbers", _numbers(catalogue, here, topic, tellings, below)),
        write_section("entries", "What happened when", list_essentials(catalogue, here, catalogue.entries(topic.tellings), ENTRIES)),
        write_section("stories", "Stories", list_stories(catalogue, here, stories)),
        write_section("articles", "Articles", list_shelf(catalogue, here, tellings)),
        write_section("chart", "Coverage", draw_chart(count_coverage(tellings))),
        write_section("related", "Related topics", _related(catalogue, here, topic)),
    )
    return Page(f"{here}.md", {}, "\n\n".join(filter(None, parts)) + "\n")


def _lead(catalogue: Catalogue, here: str, topic: Topic) -> str:
    """What was told of it: an item a sentence, with the day on which it was told, and by whom."""
    return "\n".join(
        f"- **{told}**, according to {link_citation(catalogue, here, said, name_outlet(catalogue, telling))}: {escape_text(said.sentence)}"
        for said in topic.lead
        if (telling := catalogue.tellings.get(said.telling))
        for told in [telling.article.published.day.words if telling.article.published else "Undated"]
    )


def _numbers(catalogue: Catalogue, here: str, topic: Topic, tellings: tuple[Telling, ...], below: Iterable[Topic]) -> str:
    """What the topic covers in numbers, what it stands below, and its feed."""
    slugs = dict.fromkeys(telling.source for telling in tellings if telling.source in catalogue.sources)
    sources = sorted((catalogue.sources[slug] for slug in slugs if slug), key=lambda source: source.name.casefold())
    named = name_some([link_page(here, source.slug, source.name) for source in sources])
    span = f", {when}" if (when := describe_span(tellings)) else ""
    children = name_some([link_page(here, child.slug, child.label) for child in below])
    parents = ", ".join(link_page(here, slug, catalogue.topics[slug].label) for slug in topic.parents if slug in catalogue.topics)
    sentences = (
        f"{len(tellings)} article{'s' * (len(tellings) != 1)}{span}." if tellings else "",
        f"Told by {named}." if named else "",
        f"Also found by {', '.join(f'“{escape_text(alias)}”' for alias in topic.aliases)}." if topic.aliases else "",
        f"Part of {parents}." if parents else "",
        f"Comprises {children}." if children else "",
        f"Follow it: {link_file(here, f'{topic.feed}.xml', 'Atom')} or {link_file(here, f'{topic.feed}.json', 'JSON')} feed.",
    )
    return " ".join(filter(None, sentences))


def _related(catalogue: Catalogue, here: str, topic: Topic) -> str:
    return "\n".join(
        f"- {link_page(here, reason.slug, catalogue.topics[reason.slug].label)}: {escape_text(reason.words)}"
        for reason in topic.related
        if reason.slug in catalogue.topics
    )
