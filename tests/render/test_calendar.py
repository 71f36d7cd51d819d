from dataclasses import replace
from datetime import date

import icalendar

from generator.config import Config
from generator.model import Digest, Status
from generator.render.calendar import render_calendar
from generator.render.catalogue import Catalogue
from generator.render.timeline import render_timeline
from tests.render.invented import when


def test_only_what_is_planned_is_in_the_calendar(digest: Digest, config: Config) -> None:
    """A planned day is a tentative event of that whole day, with what it rests on; nothing else is in the calendar."""
    calendar = icalendar.Calendar.from_ical(render_calendar(Catalogue(digest, config))[0].data)
    (event,) = calendar.walk("VEVENT")

    assert event.decoded("dtstart") == date(2023, 4, 3)
    assert event.decoded("dtend") == date(2023, 4, 4)
    assert str(event["summary"]) == "A first ship is to leave on 3 April."
    assert str(event["status"]) == "TENTATIVE"
    assert "Ferry to Langholm" in str(event["description"])


def test_a_month_is_no_appointment(digest: Digest, config: Config) -> None:
    """What is planned for some time in a month has no day to stand on; a calendar without events is none, and no page leads to it."""
    vague = replace(digest.entries[3], when=when("2023-04"))
    catalogue = Catalogue(replace(digest, entries=(vague,)), config)

    assert render_calendar(catalogue) == ()
    assert "planned.ics" not in render_timeline(catalogue)[0].body
    assert "planned.ics" in render_timeline(Catalogue(digest, config))[0].body


def test_words_do_not_end_a_line_of_the_calendar(digest: Digest, config: Config) -> None:
    """Line breaks, commas and long texts stay within their property."""
    sentence = "One, two; three\r\nATTENDEE:mailto:x@y.example " + "very " * 60 + "long"
    entry = replace(digest.entries[3], summary=(sentence,), status=Status.PLANNED)
    (file,) = render_calendar(Catalogue(replace(digest, entries=(entry,)), config))
    (event,) = icalendar.Calendar.from_ical(file.data).walk("VEVENT")

    assert str(event["summary"]) == " ".join(sentence.split())
    assert "ATTENDEE" not in event
