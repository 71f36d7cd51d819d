"""Sources: the index, and a page for each outlet that states what is known of it and judges nothing."""

from collections.abc import Iterable

from generator.markdown_text import escape_text
from generator.marks import mark_block
from generator.model import Page, Source, Telling
from generator.render.article_lists import INLINE, list_shelf, render_shelf
from generator.render.catalogue import Catalogue
from generator.render.letters import BIGGEST, SIZE, split_letters
from generator.render.links import link_page, name_largest, name_some
from generator.render.period_pages import UNSEARCHED, link_letters, render_periods
from generator.render.periods import describe_span
from generator.render.section import write_section
from generator.render.story import list_stories, newest_stories
from generator.render.timeline_lists import list_essentials

STORIES = 25  # stories and
ENTRIES = 25  # dates that a source's page shows


def render_sources(catalogue: Catalogue) -> tuple[Page, ...]:
    """The index, and for each source its page and, where it has many articles, their pages by year."""
    pages = [*_render_index(catalogue)]
    for source in catalogue.digest.sources:
        tellings = catalogue.pick(source.tellings)
        pages.append(_render_source(catalogue, source, tellings))
        if len(tellings) > INLINE:
            pages.extend(render_shelf(catalogue, source.name, source.slug, source.slug, tellings))
    return tuple(pages)


def _render_index(catalogue: Catalogue) -> tuple[Page, ...]:
    here = "sources/index"
    sources = sorted(catalogue.digest.sources, key=lambda source: (source.name.casefold(), source.slug))
    if len(sources) > SIZE:
        periods = split_letters("sources/by-letter", sources, lambda source: source.name)
        sizes = ((source.slug, source.name, len(catalogue.pick(source.tellings))) for source in sources)
        listed = f"Most articles from: {name_largest(here, sizes, BIGGEST)}\n\n{link_letters(here, periods)}"
    else:
        periods = ()
        listed = _list_sources(catalogue, here, sources) or "No sources so far."
    unnamed = sum(1 for telling in catalogue.listed if telling.source not in catalogue.sources)
    note = f"\n\nArticles that name no source: {unnamed}." if unnamed else ""
    return (
        Page(f"{here}.md", UNSEARCHED, f"# Sources\n\n{mark_block('articles', listed + note)}\n"),
        *render_periods("Sources", here, "articles", periods, lambda part: _list_sources(catalogue, part.slug, part.items)),
    )


def _list_sources(catalogue: Catalogue, here: str, sources: Iterable[Source]) -> str:
    return "\n".join(f"- {link_page(here, source.slug, source.name)}: {len(catalogue.pick(source.tellings))}" for source in sources)


def _render_source(catalogue: Catalogue, source: Source, tellings: tuple[Telling, ...]) -> Page:
    here = source.slug
    told = {telling.story for telling in tellings}
    stories = newest_stories(catalogue, (catalogue.stories[slug] for slug in told if slug in catalogue.stories))[:STORIES]
    parts = (
        f"# {escape_text(source.pristine_name) or 'Untitled'}",
        mark_block("numbers", _numbers(catalogue, here, source, tellings)),
        write_section("stories", "Stories told with others", list_stories(catalogue, here, stories)),
        write_section("articles", "Articles", list_shelf(catalogue, here, tellings)),
        write_section("entries", "What happened when", list_essentials(catalogue, here, catalogue.entries(source.tellings), ENTRIES)),
    )
    return Page(f"{here}.md", {}, "\n\n".join(filter(None, parts)) + "\n")


def _numbers(catalogue: Catalogue, here: str, source: Source, tellings: tuple[Telling, ...]) -> str:
    span = f", {when}" if (when := describe_span(tellings)) else ""
    slugs = dict.fromkeys(assignment.topic for telling in tellings for assignment in telling.topics)
    topics = sorted((catalogue.topics[slug] for slug in slugs if slug in catalogue.topics), key=lambda topic: topic.label.casefold())
    named = name_some([link_page(here, topic.slug, topic.label) for topic in topics])
    sentences = (
        f"{len(tellings)} article{'s' * (len(tellings) != 1)}{span}.",
        f"Published at {', '.join(map(escape_text, source.hosts))}." if source.hosts else "",
        f"Writes about {named}." if named else "",
    )
    return " ".join(filter(None, sentences))
