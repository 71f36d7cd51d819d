"""All articles by year: the way to every article that needs neither search nor topic."""

from generator.marks import mark_block
from generator.model import Page
from generator.render.article_lists import INLINE, list_by_month, render_shelf, split_articles
from generator.render.catalogue import Catalogue
from generator.render.period_pages import UNSEARCHED, link_periods


def render_archive(catalogue: Catalogue) -> tuple[Page, ...]:
    """The index, with the articles themselves while they are few, and a page for each year, month or part."""
    here = "articles/index"
    tellings = catalogue.listed
    if not tellings:
        listed = "No articles so far."
    elif len(tellings) <= INLINE:
        listed = list_by_month(catalogue, here, tellings)
    else:
        listed = link_periods(here, split_articles("articles", tellings))
    return (
        Page(f"{here}.md", UNSEARCHED, f"# Articles\n\n{mark_block('articles', listed)}\n"),
        *render_shelf(catalogue, "Articles", here, "articles", tellings),
    )
