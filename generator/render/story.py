"""Stories: the index, and for each event a page that lays its tellings side by side."""

from collections import Counter
from collections.abc import Iterable
from datetime import date
from itertools import groupby

from generator.markdown_text import escape_text
from generator.marks import mark_block
from generator.model import Alignment, Citation, Page, Story
from generator.render.catalogue import Catalogue
from generator.render.links import link_citation, link_page, link_telling, name_outlet, name_some, say_count
from generator.render.period_pages import UNSEARCHED, link_periods, render_periods
from generator.render.periods import split_periods
from generator.render.section import write_section
from generator.render.timeline_lists import list_essentials
from generator.render.wordings import group_wordings, mark_wordings
from generator.when import When

TELLINGS = 100  # what a story's page shows of a long story; what it leaves out is counted
ALIGNED = 25  # sentences laid side by side
ONLY = 25  # sentences that one telling alone has
ENTRIES = 25


def render_stories(catalogue: Catalogue) -> tuple[Page, ...]:
    """The index, a page for each period where it is long, and a page for each story."""
    return (*_render_index(catalogue), *(_render_story(catalogue, story) for story in catalogue.digest.stories))


def _render_index(catalogue: Catalogue) -> tuple[Page, ...]:
    here = "stories/index"
    newest = newest_stories(catalogue)
    periods = split_periods("stories/by-date", newest[::-1], lambda story: _told(catalogue, story))
    intro = "# Stories\n\nEvents that more than one article tells, with their wordings side by side."
    if len(periods) <= 1:
        listed = list_stories(catalogue, here, newest) or "No event is told more than once so far."
        return (Page(f"{here}.md", UNSEARCHED, f"{intro}\n\n{mark_block('articles', listed)}\n"),)
    links = link_periods(here, periods)
    return (
        Page(f"{here}.md", UNSEARCHED, f"{intro}\n\n{mark_block('articles', links)}\n"),
        *render_periods("Stories", here, "articles", periods, lambda period: list_stories(catalogue, period.slug, period.items[::-1])),
    )


def newest_stories(catalogue: Catalogue, stories: Iterable[Story] | None = None) -> tuple[Story, ...]:
    """These stories, or all, by when they were first told: newest first, undated last."""

    def told(story: Story) -> tuple[date, str]:
        when = _told(catalogue, story)
        return when.earliest if when else date.min, story.slug

    return tuple(sorted(catalogue.digest.stories if stories is None else stories, key=told, reverse=True))


def list_stories(catalogue: Catalogue, here: str, stories: Iterable[Story]) -> str:
    """One list item for each story."""
    return "\n".join(f"- {_describe(catalogue, here, story)}" for story in stories)


def _describe(catalogue: Catalogue, here: str, story: Story) -> str:
    when = _told(catalogue, story)
    date = f", {when.day.words}" if when else ""
    return f"{link_page(here, story.slug, story.headline)}: {len(story.tellings)} tellings{date}"


def _told(catalogue: Catalogue, story: Story) -> When | None:
    """When the story was first told."""
    known = [when for telling in catalogue.pick(story.tellings) if (when := telling.article.published)]
    return min(known, key=lambda when: when.sort_key) if known else None


def _render_story(catalogue: Catalogue, story: Story) -> Page:
    here = story.slug
    names = _names(catalogue, story)
    parts = (
        f"# {escape_text(story.pristine_headline) or 'Untitled'}",
        mark_block("summary", _summary(catalogue, here, story)),
        mark_block("tellings", "## Who told it when\n\n" + _tellings(catalogue, here, story)),
        write_section("wordings", "The wordings side by side", _wordings(catalogue, here, story.alignments, names)),
        write_section("only", "What one telling alone says", _only(catalogue, here, story.only, names)),
        write_section("entries", "Its dates", list_essentials(catalogue, here, catalogue.entries(story.tellings), ENTRIES)),
    )
    return Page(f"{here}.md", {}, "\n\n".join(filter(None, parts)) + "\n")


def _summary(catalogue: Catalogue, here: str, story: Story) -> str:
    quoted = [
        f"{' '.join(escape_text(said.sentence) for said in group)} — {link}"
        for link, group in groupby(story.summary, lambda said: link_citation(catalogue, here, said))
    ]
    voices = f", {story.voices} of them independent" if 0 < story.voices < len(story.tellings) else ""
    return "\n\n".join((*quoted, f"Told by {len(story.tellings)} articles{voices}."))


def _names(catalogue: Catalogue, story: Story) -> dict[str, str]:
    """A short name for each telling: its outlet where the story has but one telling of that outlet."""
    tellings = [catalogue.tellings[slug] for slug in story.tellings if slug in catalogue.tellings]
    outlets = Counter(name_outlet(catalogue, telling) for telling in tellings)
    return {telling.slug: outlet for telling in tellings if outlets[outlet := name_outlet(catalogue, telling)] == 1}


def _tellings(catalogue: Catalogue, here: str, story: Story) -> str:
    """The tellings in order; below each those that are its text, edited."""
    reasons = {reason.slug: reason.words for reason in story.reasons}
    origins = dict(story.echoes)
    voices: dict[str, list[str]] = {}
    for slug in story.tellings[:TELLINGS]:
        voices.setdefault(origins.get(slug, slug), []).append(slug)
    lines: list[str] = []
    for number, slugs in enumerate(voices.values(), start=1):
        told = [_tell(catalogue, here, slug, reasons.get(slug, "")) for slug in slugs if slug in catalogue.tellings]
        lines += (f"    - The same text: {line}" if at else f"{number}. {line}" for at, line in enumerate(told))
    more = f"\n\n{len(story.tellings) - TELLINGS} more followed." if len(story.tellings) > TELLINGS else ""
    return "\n".join(lines) + more


def _tell(catalogue: Catalogue, here: str, slug: str, reason: str) -> str:
    telling = catalogue.tellings[slug]
    published = telling.article.published
    date = published.words if published else "Date not known"
    outlet = escape_text(catalogue.source_name(telling)) or "no outlet named"
    why = f". Why it belongs here: {escape_text(reason)}" if reason else ""
    return f"**{date}**: {link_telling(catalogue, here, slug)}, {outlet}{why}"


def _wordings(catalogue: Catalogue, here: str, alignments: tuple[Alignment, ...], names: dict[str, str]) -> str:
    """A list for each sentence that is worded in several ways, with a rule between; styles may set its items beside each other."""
    worded = [(alignment.wordings, group_wordings([said.sentence for said in alignment.wordings])) for alignment in alignments]
    differing = [(said, ways) for said, ways in worded if len(ways) > 1]
    groups = [
        "\n".join(
            f"- {wording} — {name_some([link_citation(catalogue, here, said[at], names.get(said[at].telling, '')) for at in way])}"
            for way, wording in zip(ways, mark_wordings([said[way[0]].sentence for way in ways]), strict=True)
        )
        for said, ways in differing[:ALIGNED]
    ]
    more, same = len(differing) - ALIGNED, len(worded) - len(differing)
    notes = (
        f"{say_count(more, 'more sentence differs', 'more sentences differ')}." if more > 0 else "",
        f"{say_count(same, 'sentence is', 'sentences are')} the same in all that have {'it' if same == 1 else 'them'}." if same else "",
    )
    compared = "Words in bold differ.\n\n" + "\n\n---\n\n".join(groups) if groups else ""
    return "\n\n".join(filter(None, (compared, " ".join(filter(None, notes)))))


def _only(catalogue: Catalogue, here: str, only: tuple[Citation, ...], names: dict[str, str]) -> str:
    lines = [
        f"- {escape_text(said.sentence)} — {link_citation(catalogue, here, said, names.get(said.telling, ''))}" for said in only[:ONLY]
    ]
    more = say_count(len(only) - ONLY, "more sentence is", "more sentences are")
    return "\n".join(lines) + (f"\n\n{more} in one telling alone." if len(only) > ONLY else "")
