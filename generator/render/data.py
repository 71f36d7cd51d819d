"""The digest as data: articles as JSON and as a table, the timeline in the form that TimelineJS reads."""

import csv
import html
import io
import json
from datetime import date
from typing import Any

from generator.markdown_text import clean_text
from generator.model import Entry, File, Telling
from generator.render.address import parse_address
from generator.render.catalogue import Catalogue, headline_of
from generator.render.site_address import page_address
from generator.render.timeline_lists import describe_status
from generator.when import Precision, When

FOLDER = "data/"
COLUMNS = ("published", "updated", "headline", "source", "authors", "topics", "language", "url", "page", "seed")
_FORMULA = (*"=+-@|%", *"\uff1d\uff0b\uff0d\uff20")  # and the wide forms that East Asian spreadsheets reckon too


def render_data(catalogue: Catalogue) -> tuple[File, ...]:
    """`data/articles.json`, `data/articles.csv`, `data/timeline.json`."""
    records = [_record(catalogue, telling) for telling in catalogue.listed]
    events = [_event(catalogue, number, entry) for number, entry in enumerate(catalogue.timeline)]
    return (
        File("data/articles.json", _dump(records)),
        File("data/articles.csv", _table(records)),
        File("data/timeline.json", _dump({"events": events})),
    )


def _dump(document: Any) -> bytes:
    return (json.dumps(document, ensure_ascii=False, indent=1) + "\n").encode()


def _record(catalogue: Catalogue, telling: Telling) -> dict[str, Any]:
    article = telling.article
    return {
        "page": page_address(catalogue.config, telling.slug, FOLDER),
        "slug": telling.slug,
        "headline": headline_of(telling),
        "published": str(article.published or ""),
        "updated": str(article.updated or ""),
        "source": clean_text(catalogue.source_name(telling)),
        "authors": [clean_text(author) for author in article.authors],
        "topics": [clean_text(catalogue.topics[assigned.topic].label) for assigned in telling.topics if assigned.topic in catalogue.topics],
        "story": telling.story or "",
        "language": clean_text(article.language or ""),
        "url": parse_address(article.url or "") or "",
        "seed": clean_text(article.seed),
        "derived": {name: clean_text(how) for name, how in sorted(article.derived.items())},
    }


def _table(records: list[dict[str, Any]]) -> bytes:
    """A table for spreadsheets: UTF-8 with its mark, and nothing in it that a spreadsheet would reckon."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow(COLUMNS)
    for record in records:
        writer.writerow(_inert("; ".join(cell) if isinstance(cell := record[column], list) else cell) for column in COLUMNS)
    return b"\xef\xbb\xbf" + text.getvalue().encode()


def _inert(cell: str) -> str:
    """A cell that a spreadsheet shows and does not run: what would open a formula gets an apostrophe before it (OWASP)."""
    return f"'{cell}" if cell.startswith(_FORMULA) else cell


def _event(catalogue: Catalogue, number: int, entry: Entry) -> dict[str, Any]:
    """One slide of TimelineJS, whose texts are HTML."""
    status = describe_status(catalogue, entry)
    cited = {telling.slug: telling for said in entry.citations if (telling := catalogue.canonical(said.telling))}
    links = (
        f'<a href="{html.escape(page_address(catalogue.config, slug, FOLDER))}">{html.escape(headline_of(telling))}</a>'
        for slug, telling in cited.items()
    )
    event: dict[str, Any] = {
        "unique_id": f"entry-{number}",
        "group": entry.clock.value,
        "display_date": entry.when.words + (f" ({status})" if status else ""),
        "text": {"headline": html.escape(clean_text(" ".join(entry.summary))), "text": "; ".join(links)},
        "edtf": str(entry.when),
    }
    return event | _dates(entry.when)


def _dates(when: When) -> dict[str, Any]:
    """First and last day in TimelineJS's form, no closer than they are known; an open end is left open."""
    if when.precision is Precision.YEAR:
        return {"start_date": {"year": when.earliest.year}}
    if when.precision is Precision.MONTH:
        return {"start_date": {"year": when.earliest.year, "month": when.earliest.month}}
    known = [day for day in (when.earliest, when.latest) if day not in {date.min, date.max}]
    days = [{"year": day.year, "month": day.month, "day": day.day} for day in known]
    if when.moment:
        days[0] |= {"hour": when.moment.hour, "minute": when.moment.minute}
    return {"start_date": days[0]} | ({"end_date": days[1]} if len(days) > 1 and days[1] != days[0] and not when.moment else {})
