"""Digest to pages and files: Markdown, feeds, data, charts. Reads no disk and no clock."""

from generator.config import Config
from generator.model import Digest, File, Page
from generator.render.about import render_about
from generator.render.archive import render_archive
from generator.render.article import render_article
from generator.render.calendar import render_calendar
from generator.render.catalogue import Catalogue
from generator.render.data import render_data
from generator.render.feeds import render_feeds
from generator.render.home import render_home
from generator.render.source import render_sources
from generator.render.story import render_stories
from generator.render.timeline import render_timeline
from generator.render.timeline_filter import render_filter
from generator.render.topic import render_topics

__all__ = ["render_pages"]


def render_pages(digest: Digest, config: Config) -> tuple[Page | File, ...]:
    """All pages and files of the digest, by path."""
    catalogue = Catalogue(digest, config)
    rendered: tuple[Page | File, ...] = (
        render_home(catalogue),
        *(page for telling in digest.tellings if (page := render_article(catalogue, telling))),
        *render_stories(catalogue),
        *render_topics(catalogue),
        *render_sources(catalogue),
        *render_timeline(catalogue),
        *render_archive(catalogue),
        render_about(catalogue),
        *render_feeds(catalogue),
        *render_data(catalogue),
        render_filter(catalogue),
        *render_calendar(catalogue),
    )
    return tuple(sorted(rendered, key=lambda page: page.path))
