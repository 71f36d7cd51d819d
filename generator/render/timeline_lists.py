"""Entries of the timeline as list items: when, on which clock, what, and where it was said.

- **10 February 2022**, *planned as of 7 February 2022*: The visit is planned for 10 February. — [Morning Post, 7 February 2022](...)
"""

import math
from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import groupby

from generator.markdown_text import clean_text, escape_text
from generator.model import Citation, Clock, Entry, Status
from generator.render.catalogue import Catalogue
from generator.render.links import link_citation, link_page, link_telling
from generator.render.periods import month_label, month_of, year_of
from generator.when import Precision, When

CITED = 5  # citations an entry shows; the rest is counted


def list_entries(catalogue: Catalogue, here: str, entries: Iterable[Entry]) -> str:
    """One list item for each entry."""
    return "\n".join(f"- {describe_entry(catalogue, here, entry)}" for entry in entries)


def pick_entries(entries: Sequence[Entry], size: int) -> tuple[Entry, ...]:
    """Of these entries the `size` that matter most, in their order; a date's second counts half, its third a third.

    What one article alone tells counts less the more it tells, by the square root: a live blog or a chronicle is one voice.
    """
    if len(entries) <= size:
        return tuple(entries)
    dates: Counter[str] = Counter()
    voices: Counter[str] = Counter()
    worth: list[tuple[float, int]] = []
    for number in sorted(range(len(entries)), key=lambda number: (-entries[number].score, number)):
        entry = entries[number]
        tellings = {citation.telling for citation in entry.citations}
        alone = tellings.pop() if len(tellings) == 1 else ""
        dates[entry.when.day.edtf] += 1
        voices[alone] += 1
        worth.append((-entry.score / dates[entry.when.day.edtf] / (math.sqrt(voices[alone]) if alone else 1), number))
    return tuple(entries[number] for number in sorted(number for _, number in sorted(worth)[:size]))


def by_month(entries: Iterable[Entry]) -> list[Entry]:
    """The entries as they are listed: what spans months comes first in its year, what spans years before that."""
    return sorted(entries, key=_section)


def _section(entry: Entry) -> tuple[int, int, int]:
    """The year, how wide the date is, and the month."""
    return year_of(entry.when), -_WIDE.get(entry.when.precision, 0), month_of(entry.when)


_WIDE = {Precision.CENTURY: 2, Precision.DECADE: 1}  # headed by their own words: `The 1300s`


def list_by_date(catalogue: Catalogue, here: str, entries: Iterable[Entry], level: int = 2) -> str:
    """The same under a heading for each year and month."""
    sections: list[str] = []
    shown = ""
    for (year, wide, month), group in groupby(by_month(entries), _section):
        listed = list(group)
        heading = _capitalize(listed[0].when.words) if wide else str(year)
        if heading != shown:
            sections.append(f"{'#' * level} {heading}")
            shown = heading
        if month:
            sections.append(f"{'#' * (level + 1)} {month_label(year, month)}")
        sections.append(list_entries(catalogue, here, listed))
    return "\n\n".join(sections)


def list_essentials(catalogue: Catalogue, here: str, entries: Sequence[Entry], size: int) -> str:
    """What happened and is planned, the most important of it, below headings of a page's section, and how many more there are.

    When its articles were published the page says already, beside each of them.
    """
    entries = [entry for entry in entries if entry.clock is Clock.HAPPENED]
    listed = list_by_date(catalogue, here, pick_entries(entries, size), level=3)
    rest = len(entries) - size
    return f"{listed}\n\n{rest} more are on {link_page(here, 'timeline/index', 'the timeline')}." if rest > 0 else listed


def describe_entry(catalogue: Catalogue, here: str, entry: Entry) -> str:
    """The entry in one line."""
    if entry.clock is Clock.PUBLISHED:
        return f"**{entry.when.day.words}**, *published*: {_cite_published(catalogue, here, entry)}"
    status = describe_status(catalogue, entry)
    date = f"**{_capitalize(entry.when.words)}**" + (f", *{status}*" if status else "")
    said = " ".join(entry.summary)
    said_by = f" So says {escape_text(entry.said_by)}." if entry.said_by and entry.said_by not in said else ""
    dispute = f" Disputed: {escape_text(entry.dispute)}" if entry.dispute else ""
    return f"{date}: {escape_text(said)}{said_by}{dispute} — {_cite(catalogue, here, entry.citations)}"


def _capitalize(words: str) -> str:
    return words[:1].upper() + words[1:]


def describe_status(catalogue: Catalogue, entry: Entry) -> str:
    """`planned as of 7 February 2022`; empty for what is said to have happened."""
    if entry.status is Status.HAPPENED:
        return ""
    known = [when for citation in entry.citations if (when := _published(catalogue, citation))]
    as_of = f" as of {max(known, key=lambda when: when.sort_key).day.words}" if known else ""
    return entry.status.value + as_of


def _published(catalogue: Catalogue, citation: Citation) -> When | None:
    telling = catalogue.tellings.get(citation.telling)
    return telling.article.published if telling else None


def _cite(catalogue: Catalogue, here: str, citations: tuple[Citation, ...]) -> str:
    links = list(dict.fromkeys(filter(None, (link_citation(catalogue, here, citation) for citation in citations))))
    more = f" and {len(links) - CITED} more" if len(links) > CITED else ""
    return "; ".join(links[:CITED]) + more


def _cite_published(catalogue: Catalogue, here: str, entry: Entry) -> str:
    links: list[str] = []
    for citation in entry.citations:
        telling = catalogue.canonical(citation.telling)
        if telling:
            outlet = escape_text(clean_text(catalogue.source_name(telling)))
            links.append(", ".join(filter(None, (link_telling(catalogue, here, telling.slug), outlet))))
    return "; ".join(dict.fromkeys(links)) or escape_text(" ".join(entry.summary))
