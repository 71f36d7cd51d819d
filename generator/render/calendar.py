"""What is planned, as a calendar (RFC 5545) of whole days; what is known less closely than to the week is no appointment."""

from datetime import UTC, datetime, timedelta
from uuid import NAMESPACE_URL, uuid5

import icalendar

from generator.markdown_text import clean_text
from generator.model import Clock, Entry, File, Status
from generator.render.catalogue import Catalogue, headline_of
from generator.render.feeds import moment_of
from generator.render.site_address import page_address
from generator.when import Precision

_CLOSE = {Precision.TIME, Precision.DAY, Precision.WEEK}


def list_planned(catalogue: Catalogue) -> list[Entry]:
    """The entries that are planned and known to the week or closer."""
    happened = (entry for entry in catalogue.timeline if entry.clock is Clock.HAPPENED)
    return [entry for entry in happened if entry.status is Status.PLANNED and entry.when.precision in _CLOSE]


def render_calendar(catalogue: Catalogue) -> tuple[File, ...]:
    """`data/planned.ics`: each planned entry with what it rests on. Tentative, since an article's word is not the event.

    None where nothing is planned: a calendar of no events is not valid (RFC 5545, 3.6).
    """
    planned = list_planned(catalogue)
    if not planned:
        return ()
    calendar = icalendar.Calendar()
    calendar.add("prodid", "-//Dateline//Planned events//EN")
    calendar.add("version", "2.0")
    calendar.add("x-wr-calname", clean_text(catalogue.config.site_name))
    for entry in planned:
        calendar.add_component(_event(catalogue, entry))
    return (File("data/planned.ics", calendar.to_ical(sorted=False)),)


def _event(catalogue: Catalogue, entry: Entry) -> icalendar.Event:
    cited = [telling for citation in entry.citations if (telling := catalogue.tellings.get(citation.telling))]
    stamps = [moment for telling in cited if (moment := moment_of(telling.article.published))]
    summary = clean_text(" ".join(entry.summary))
    event = icalendar.Event()
    event.add("uid", uuid5(NAMESPACE_URL, f"dateline:{entry.when}:{summary}"))
    event.add("dtstamp", max(stamps, default=datetime(1970, 1, 1, tzinfo=UTC)).astimezone(UTC))
    event.add("dtstart", entry.when.earliest)
    event.add("dtend", entry.when.latest + timedelta(days=1))
    event.add("summary", summary)
    event.add("description", "Said in: " + "; ".join(dict.fromkeys(headline_of(telling) for telling in cited)))
    if cited and catalogue.config.site_url:
        event.add("url", page_address(catalogue.config, cited[0].copy_of or cited[0].slug, "data/"))
    event.add("status", "TENTATIVE")
    event.add("transp", "TRANSPARENT")
    return event
