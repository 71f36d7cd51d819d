"""The timeline, whole and by year, on both clocks: when something happened, and when it was published."""

from generator.marks import mark_block
from generator.model import Entry, Page
from generator.render.calendar import list_planned
from generator.render.catalogue import Catalogue
from generator.render.links import link_file
from generator.render.period_pages import UNSEARCHED, link_periods, render_periods
from generator.render.periods import Period, split_decades, split_periods, year_of
from generator.render.timeline_lists import list_by_date, pick_entries

PAGE = 40  # entries a page; one is about 700 bytes of HTML

INTRO = """# Timeline

What happened when, as the articles tell it, and when they told it. A date is no closer than the texts give it. What was
planned is marked as planned, as of the day on which it was published."""


def split_timeline(catalogue: Catalogue) -> tuple[Period[Entry], ...]:
    """The timeline cut into pages: by year, and by decade what lies before the decade of the first article."""
    years = [year_of(telling.article.published) for telling in catalogue.listed if telling.article.published]
    first = min(years, default=0) // 10 * 10
    before = [entry for entry in catalogue.timeline if year_of(entry.when) < first]
    since = [entry for entry in catalogue.timeline if year_of(entry.when) >= first]
    return (
        *split_decades("timeline", before, lambda entry: entry.when, PAGE),
        *split_periods("timeline", since, lambda entry: entry.when, PAGE),
    )


def render_timeline(catalogue: Catalogue) -> tuple[Page, ...]:
    """The whole timeline, or the days that matter most of a long one, and a page for each year, month or part of it."""
    here = "timeline/index"
    entries = catalogue.timeline
    periods = split_timeline(catalogue)
    chosen = pick_entries(entries, PAGE)
    listed = list_by_date(catalogue, here, chosen) or "No dates so far."
    kept = f"The {len(chosen)} of {len(entries)} entries that matter most in this digest. " if len(chosen) < len(entries) else ""
    years = link_periods(here, periods)
    calendar = f" and as a {link_file(here, 'data/planned.ics', 'calendar of what is planned')}" if list_planned(catalogue) else ""
    note = f"{kept}By year:\n\n{years}\n\nAlso as {link_file(here, 'data/timeline.json', 'data')}{calendar}." if years else ""
    parts = (INTRO, mark_block("periods", note) if note else "", mark_block("entries", listed))
    return (
        Page(f"{here}.md", UNSEARCHED, "\n\n".join(filter(None, parts)) + "\n"),
        *render_periods("Timeline", here, "entries", periods, lambda period: list_by_date(catalogue, period.slug, period.items)),
    )
