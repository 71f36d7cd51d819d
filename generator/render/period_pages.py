"""Pages for the periods of a long list, with the ways between them and from the list to them."""

from collections.abc import Callable, Sequence
from itertools import groupby
from typing import TypeVar

from generator.markdown_text import escape_text
from generator.marks import mark_block
from generator.model import Page
from generator.render.links import link_page
from generator.render.periods import DECADE, Period

T = TypeVar("T")

UNSEARCHED = {"search": {"exclude": True}}
"""Front matter of a page that only lists: its words are on the pages that it leads to."""


def link_periods(here: str, periods: Sequence[Period[T]]) -> str:
    """List items, latest first: of a year that is cut its months, other years together, decades last; each with how many items it has.

    Of a month that is cut into parts only the first is named; each part leads to the next.
    """
    years: dict[str, dict[str, tuple[str, int]]] = {}
    for period in periods:
        year = period.whole.rpartition(" ")[2]
        months = years.setdefault("" if year.endswith(DECADE) else year, {})
        slug, count = months.get(period.whole, (period.slug, 0))
        months[period.whole] = slug, count + len(period.items)
    ordered = sorted(years, key=lambda year: (year.isdecimal(), year), reverse=True)
    lines = groupby(ordered, lambda year: year if len(years[year]) > 1 or not year.isdecimal() else "years")
    return "\n".join(
        "- " + ", ".join(f"{link_page(here, slug, label)} ({count})" for year in group for label, (slug, count) in years[year].items())
        for _, group in lines
    )


def link_letters(here: str, periods: Sequence[Period[T]]) -> str:
    """A list item for each letter or part of one, with how many names it has."""
    return "\n".join(f"- {link_page(here, period.slug, period.label)}: {len(period.items)}" for period in periods)


def render_periods(title: str, index: str, name: str, periods: Sequence[Period[T]], write: Callable[[Period[T]], str]) -> tuple[Page, ...]:
    """A page for each period: what `write` makes of it as the block `name`, and the ways to its neighbours and to the index."""
    pages: list[Page] = []
    for number, period in enumerate(periods):
        before = periods[number - 1] if number else None
        after = periods[number + 1] if number + 1 < len(periods) else None
        ways = (
            link_page(period.slug, before.slug, f"Earlier: {before.label}") if before else "",
            link_page(period.slug, index, f"{title}: all"),
            link_page(period.slug, after.slug, f"Later: {after.label}") if after else "",
        )
        parts = (
            f"# {escape_text(title)}: {period.label}",
            mark_block("periods", " · ".join(filter(None, ways))),
            mark_block(name, write(period)),
        )
        pages.append(Page(f"{period.slug}.md", UNSEARCHED, "\n\n".join(parts) + "\n"))
    return tuple(pages)
