"""The timeline, whole and by year, on both clocks: when something happened, and when it was published."""

from generator.marks import mark_block
from generator.model import Entry, Page
from generator.render.article_lists import UNSEARCHED
from generator.render.catalogue import Catalogue
from generator.render.links import link_file, link_page
from generator.render.periods import Period, split_periods
from generator.render.timeline_lists import list_by_date, pick_entries

PAGE = 40  # entries a page; one is about 700 bytes of HTML

INTRO = """# Timeline

What happened when, as the articles tell it, and when they told it. A date is no closer than the texts give it. What was
planned is marked as planned, as of the day on which it was published."""


def render_timeline(catalogue: Catalogue) -> tuple[Page, ...]:
    """The whole timeline, or the days that matter most of a long one, and a page for each year, month or part of it."""
    here = "timeline/index"
    entries = catalogue.timeline
    periods = split_periods("timeline", entries, lambda entry: entry.when, PAGE)
    chosen = pick_entries(entries, PAGE)
    listed = list_by_date(catalogue, here, chosen) or "No dates so far."
    kept = f"The {len(chosen)} of {len(entries)} entries that matter most in this digest. " if len(chosen) < len(entries) else ""
    years = ", ".join(f"{link_page(here, period.slug, period.label)} ({len(period.items)})" for period in periods)
    calendar = link_file(here, "data/planned.ics", "calendar of what is planned")
    note = f"{kept}By year: {years}.\n\nAlso as {link_file(here, 'data/timeline.json', 'data')} and as a {calendar}." if years else ""
    parts = (INTRO, mark_block("periods", note) if note else "", mark_block("entries", listed))
    return (
        Page(f"{here}.md", UNSEARCHED, "\n\n".join(filter(None, parts)) + "\n"),
        *(_render_period(catalogue, period, before, after) for before, period, after in _neighbours(periods)),
    )


def _render_period(catalogue: Catalogue, period: Period[Entry], before: Period[Entry] | None, after: Period[Entry] | None) -> Page:
    here = period.slug
    ways = (
        link_page(here, before.slug, f"Earlier: {before.label}") if before else "",
        link_page(here, "timeline/index", "The whole timeline"),
        link_page(here, after.slug, f"Later: {after.label}") if after else "",
    )
    parts = (
        f"# Timeline: {period.label}",
        mark_block("periods", " · ".join(filter(None, ways))),
        mark_block("entries", list_by_date(catalogue, here, period.items)),
    )
    return Page(f"{here}.md", UNSEARCHED, "\n\n".join(parts) + "\n")


def _neighbours(periods: tuple[Period[Entry], ...]) -> list[tuple[Period[Entry] | None, Period[Entry], Period[Entry] | None]]:
    return list(zip((None, *periods[:-1]), periods, (*periods[1:], None), strict=True)) if periods else []
