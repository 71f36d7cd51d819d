"""Dates as news prints them; a case for each habit is in tests/cases/printed_dates.md."""

import time
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.extract.dates.printed_date import find_dates, parse_date
from tests.cases import Case, read_cases


@pytest.mark.parametrize("case", [pytest.param(case, id=f"{case.line}-{case.title}") for case in read_cases("printed_dates")])
def test_reads_every_habit(case: Case) -> None:
    """Each line of tests/cases/printed_dates.md gives the dates that stand below it, and no other."""
    assert [str(found.when) for found in find_dates(case.given)] == case.expected.split()


@pytest.mark.parametrize(
    ("text", "language", "readings"),
    [
        ("07/02/2022", "en", ["2022-07-02", "2022-02-07"]),
        ("07/02/2022", None, ["2022-07-02", "2022-02-07"]),
        ("07/02/2022", "fr", ["2022-02-07"]),
        ("7/2/22", "en", ["2022-07-02", "2022-02-07"]),
        ("07.02.2022", "en", ["2022-02-07"]),
        ("02/02/2022", "en", ["2022-02-02"]),
        ("7 listopada 2022", None, ["2022-10-07", "2022-11-07"]),
        ("7 listopada 2022", "hr", ["2022-10-07"]),
        ("7 listopada 2022", "pl", ["2022-11-07"]),
    ],
)
def test_keeps_both_readings_where_only_the_language_could_tell(text: str, language: str | None, readings: list[str]) -> None:
    """Day and month that read both ways give both readings, unless the language settles it."""
    (found,) = find_dates(text, language)

    assert readings == [str(when) for when in found.readings]


def test_says_where_a_date_stands() -> None:
    """A found date has the characters of the whole expression, its time included, in the line."""
    line = "Harbour Post | 7 Feb 2022, 12:31 GMT | Ferries, 8 Feb 2022"

    assert [line[found.start : found.end] for found in find_dates(line)] == ["7 Feb 2022, 12:31 GMT", "8 Feb 2022"]


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("Monday, 7 February 2022", "2022-02-07"),
        ("2022-02-07T12:31:00+00:00", "2022-02-07T12:31:00Z"),
        ("2021-11~", "2021-11~"),
        ("The strike began on 7 February 2022 at noon", None),
        ("7 Feb 2022 - 8 Feb 2022", None),
        ("07/02/2022", None),
        ("yesterday", None),
    ],
)
def test_parses_a_text_that_is_a_date_and_nothing_else(text: str, edtf: str | None) -> None:
    """A whole text is a date in any printed form or EDTF, its day of the week aside; what is more than that is none."""
    assert edtf == (str(when) if (when := parse_date(text)) else None)


@given(st.text(alphabet="0123456789./-: 年月日 FebMärz,TZ+", max_size=60))
def test_never_raises_and_finds_in_order(text: str) -> None:
    """Any figures and marks are read without an error, and found dates stand in order without overlap."""
    spans = [(found.start, found.end) for found in find_dates(text)]

    assert all(start < end for start, end in spans)
    assert all(before[1] <= after[0] for before, after in pairwise(spans))


@pytest.mark.parametrize("piece", ["2022 ", "7 February 2022, ", "1/2/22 ", "1 a a a a 2022 ", "年2", "12 Feb "])
def test_takes_time_linear_in_the_line(piece: str) -> None:
    """Ten times the line takes about ten times as long, whatever it repeats."""

    def spent(count: int) -> float:
        start = time.process_time()
        find_dates(piece * count)
        return time.process_time() - start

    spent(100)
    assert spent(20_000) < 40 * max(spent(2_000), 0.002)
