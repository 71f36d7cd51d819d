"""Lists of articles: a line each, newest first, cut by year where they are long."""

from collections.abc import Iterable, Sequence
from itertools import groupby

from generator.markdown_text import escape_text
from generator.model import Page, Telling
from generator.render.catalogue import Catalogue
from generator.render.links import link_telling
from generator.render.period_pages import link_periods, render_periods
from generator.render.periods import Period, month_label, month_of, split_periods, year_of

INLINE = 40
"""Articles that a page lists itself; of more it lists the newest `NEWEST` and leads to a page a year."""
NEWEST = 20


def list_articles(catalogue: Catalogue, here: str, tellings: Iterable[Telling]) -> str:
    """One list item for each article: headline, outlet, date."""
    return "\n".join(f"- {describe_article(catalogue, here, telling)}" for telling in tellings)


def list_by_month(catalogue: Catalogue, here: str, tellings: Sequence[Telling]) -> str:
    """The same under a heading for each month, newest first, undated last."""

    def month(telling: Telling) -> str:
        when = telling.article.published
        return month_label(year_of(when), month_of(when)) if when else "Undated"

    return "\n\n".join(f"## {label}\n\n{list_articles(catalogue, here, group)}" for label, group in groupby(tellings, month))


def list_shelf(catalogue: Catalogue, here: str, tellings: Sequence[Telling]) -> str:
    """The articles of a topic or source: all of them, or the newest and a link for each year."""
    if len(tellings) <= INLINE:
        return list_articles(catalogue, here, tellings)
    newest = list_articles(catalogue, here, tellings[:NEWEST])
    periods = link_periods(here, split_articles(here, tellings))
    return f"{newest}\n\nAll {len(tellings)} by year:\n\n{periods}"


def split_articles(folder: str, tellings: Iterable[Telling]) -> tuple[Period[Telling], ...]:
    """The articles cut into pages by their dates of publication."""
    return split_periods(folder, tellings, lambda telling: telling.article.published)


def render_shelf(catalogue: Catalogue, title: str, index: str, folder: str, tellings: Sequence[Telling]) -> tuple[Page, ...]:
    """A page for each year, month or part of a list of articles."""
    periods = split_articles(folder, tellings)
    return render_periods(title, index, "articles", periods, lambda period: list_by_month(catalogue, period.slug, period.items))


def describe_article(catalogue: Catalogue, here: str, telling: Telling) -> str:
    """Headline, outlet and day in a line: `[Ferry to sail again](...), Morning Post, 7 February 2022`."""
    published = telling.article.published
    details = (escape_text(catalogue.source_name(telling)), published.day.words if published else "undated")
    return ", ".join((link_telling(catalogue, here, telling.slug), *filter(None, details)))
