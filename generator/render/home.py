"""The home page: what this digest is in numbers, and the ways into it."""

from generator.markdown_text import escape_text
from generator.marks import mark_block
from generator.model import Clock, Page
from generator.render.article_lists import list_articles
from generator.render.catalogue import Catalogue
from generator.render.chart import count_coverage, draw_chart
from generator.render.links import link_file, link_page
from generator.render.period_pages import UNSEARCHED
from generator.render.periods import describe_span
from generator.render.section import write_section
from generator.render.story import list_stories, newest_stories
from generator.render.timeline_lists import list_entries, pick_entries
from generator.render.topic import name_biggest

LATEST = 10  # articles
STORIES = 5
TOPICS = 15
ENTRIES = 8


def render_home(catalogue: Catalogue) -> Page:
    """The one page that shows something of everything."""
    here = "index"
    stories = newest_stories(catalogue)[:STORIES]
    parts = (
        f"# {escape_text(catalogue.config.site_name)}",
        "What was reported, by whom and when, and what happened when: articles gathered in one place, linked and dated.",
        mark_block("numbers", _numbers(catalogue)),
        write_section("latest", "Latest articles", list_articles(catalogue, here, catalogue.listed[:LATEST])),
        write_section("stories", "Told more than once", list_stories(catalogue, here, stories)),
        write_section("entries", "What happened when", _entries(catalogue)),
        write_section("topics", "Topics", _topics(catalogue)),
        write_section("chart", "Coverage", draw_chart(count_coverage(catalogue.listed))),
        mark_block("feeds", _feeds()),
    )
    return Page(f"{here}.md", UNSEARCHED, "\n\n".join(filter(None, parts)) + "\n")


def _numbers(catalogue: Catalogue) -> str:
    span = f" published {when}" if (when := describe_span(catalogue.listed)) else ""
    count = len(catalogue.listed)
    if not count:
        return "This digest holds no articles yet. Put scraped articles into seeds/ and build again."
    counts = (
        f"**{count}** article{'s' * (count != 1)}{span}",
        _count(len(catalogue.digest.sources), "source", "sources/index"),
        _count(len(catalogue.digest.topics), "topic", "topics/index"),
        _count(len(catalogue.digest.stories), "story told more than once", "stories/index", "stories told more than once"),
        _count(len(catalogue.timeline), "date", "timeline/index"),
    )
    return " · ".join(filter(None, counts))


def _count(count: int, one: str, there: str, many: str = "") -> str:
    return f"**{count}** {link_page('index', there, one if count == 1 else many or one + 's')}" if count else ""


def _entries(catalogue: Catalogue) -> str:
    happened = [entry for entry in catalogue.timeline if entry.clock is Clock.HAPPENED]  # what was published stands above
    chosen = pick_entries(happened, ENTRIES)
    more = link_page("index", "timeline/index", "The whole timeline")
    return f"{list_entries(catalogue, 'index', chosen)}\n\n{more}" if chosen else ""


def _topics(catalogue: Catalogue) -> str:
    named = name_biggest(catalogue, "index", TOPICS)
    return f"{named}\n\n{link_page('index', 'topics/index', 'All topics')}" if named else ""


def _feeds() -> str:
    files = (("feed.xml", "Atom feed"), ("feed.json", "JSON feed"), ("data/articles.csv", "table"), ("data/articles.json", "data"))
    return "Follow or reuse: " + " · ".join(link_file("index", path, text) for path, text in files)
