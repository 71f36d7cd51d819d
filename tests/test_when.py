"""Dates with the precision that they really have."""

from datetime import UTC, date, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.when import Precision, day_when, moment_when, parse_when

DAYS = st.dates(date(2, 1, 1), date(9998, 12, 31))  # the first and last year of the calendar are not read


@pytest.mark.parametrize(
    ("edtf", "words", "earliest", "latest", "precision"),
    [
        ("2022-02-10", "10 February 2022", date(2022, 2, 10), date(2022, 2, 10), Precision.DAY),
        ("2021-12", "December 2021", date(2021, 12, 1), date(2021, 12, 31), Precision.MONTH),
        ("2024-02", "February 2024", date(2024, 2, 1), date(2024, 2, 29), Precision.MONTH),
        ("1997", "1997", date(1997, 1, 1), date(1997, 12, 31), Precision.YEAR),
        ("2021-W45", "the week of 8 November 2021", date(2021, 11, 8), date(2021, 11, 14), Precision.WEEK),
        ("2021-11~", "around November 2021", date(2021, 11, 1), date(2021, 11, 30), Precision.MONTH),
        ("2021-36", "fourth quarter of 2021", date(2021, 10, 1), date(2021, 12, 31), Precision.SEASON),
        ("2021-24", "winter 2021", date(2021, 12, 1), date(2022, 2, 28), Precision.SEASON),
        ("199X", "the 1990s", date(1990, 1, 1), date(1999, 12, 31), Precision.DECADE),
        ("20XX", "the 21st century", date(2000, 1, 1), date(2099, 12, 31), Precision.CENTURY),
        ("2021-12/2022-02", "December 2021 to February 2022", date(2021, 12, 1), date(2022, 2, 28), Precision.INTERVAL),
        ("2022-02-12/2022-02-13", "12 to 13 February 2022", date(2022, 2, 12), date(2022, 2, 13), Precision.INTERVAL),
        ("2022-01-30/2022-02-03", "30 January to 3 February 2022", date(2022, 1, 30), date(2022, 2, 3), Precision.INTERVAL),
        ("2014/..", "since 2014", date(2014, 1, 1), date.max, Precision.INTERVAL),
        ("2022-02-07T12:31:00Z", "7 February 2022, 12:31 UTC", date(2022, 2, 7), date(2022, 2, 7), Precision.TIME),
        ("2022-02-07T12:31+03:00", "7 February 2022, 12:31 +03:00", date(2022, 2, 7), date(2022, 2, 7), Precision.TIME),
    ],
)
def test_reads_and_words_every_form(edtf: str, words: str, earliest: date, latest: date, precision: Precision) -> None:
    """Each form of EDTF is read with its bounds and precision, and said in words no more precise than it is."""
    when = parse_when(edtf)

    assert when is not None
    assert (words, earliest, latest, precision) == (when.words, when.earliest, when.latest, when.precision)


@pytest.mark.parametrize(
    "text", ["", "0000", "0000-01-01", "2022-02-30", "2021-13", "2021-W54", "2022-02-07T25:00", "yesterday", "2022/2021", "/", "../.."]
)
def test_refuses_what_no_calendar_has(text: str) -> None:
    """A day, week, time or interval that does not exist is not a date."""
    assert parse_when(text) is None


@given(st.text(max_size=30))
def test_never_raises(text: str) -> None:
    """Any text is read as a date or as None, and a date keeps its spelling."""
    when = parse_when(text)

    assert when is None or when.edtf == text.strip()


@given(DAYS)
def test_days_go_there_and_back(day: date) -> None:
    """A day written is the day read."""
    assert parse_when(day_when(day).edtf) == day_when(day)


@given(st.builds(datetime.combine, DAYS, st.times(timezones=st.sampled_from([UTC, timezone(timedelta(hours=5, minutes=30)), None]))))
def test_moments_go_there_and_back(moment: datetime) -> None:
    """A moment written is the moment read, to the second, in its own zone."""
    when = moment_when(moment)

    assert parse_when(when.edtf) == when
    assert when.moment == moment.replace(microsecond=0)


def test_sorts_by_day_then_moment_then_precision() -> None:
    """Dates sort by first day, moments within it by the clock in UTC, and the more precise before the vaguer."""
    ordered = ["1997", "2022-02-07T09:00:00+03:00", "2022-02-07T07:00:00Z", "2022-02-10"]
    whens = [when for text in sorted(ordered, reverse=True) if (when := parse_when(text))]

    assert ordered == [when.edtf for when in sorted(whens, key=lambda when: when.sort_key)]
