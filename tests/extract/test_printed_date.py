"""Dates as news prints them. The cases are one for each habit; all words are invented for them."""

import time
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.extract.printed_date import find_dates, parse_date

FIGURES = [
    ("07.02.2022", "2022-02-07"),
    ("7. 2. 2022", "2022-02-07"),
    ("07.02.22", "2022-02-07"),
    ("(07.02.2022)", "2022-02-07"),
    ("2022-02-07", "2022-02-07"),
    ("2022/02/07", "2022-02-07"),
    ("20220207", "2022-02-07"),
    ("20220207123100", "2022-02-07"),
    ("13/02/2022", "2022-02-13"),
    ("02/13/2022", "2022-02-13"),
]
TIMES = [
    ("12:31 GMT 07.02.2022", "2022-02-07T12:31:00Z"),
    ("2022-02-07T12:31+0000", "2022-02-07T12:31:00Z"),
    ("2022-02-07T12:31:05.123Z", "2022-02-07T12:31:05Z"),
    ("Mon, 07 Feb 2022 12:31:00 +0100", "2022-02-07T12:31:00+01:00"),
    ("Mon Feb  7 12:31:00 2022", "2022-02-07T12:31:00"),
    ("07/Feb/2022:12:31:00 +0000", "2022-02-07T12:31:00Z"),
    ("Feb. 7, 2022, 3:10 p.m. ET", "2022-02-07T15:10:00"),
    ("3:10 PM EST, Mon February 7, 2022", "2022-02-07T15:10:00-05:00"),
    ("Feb 7, 2022 12:05 AM", "2022-02-07T00:05:00"),
    ("7. Februar 2022, 12.31 Uhr", "2022-02-07T12:31:00"),
    ("7 février 2022 à 12h31", "2022-02-07T12:31:00"),
    ("7. helmikuuta 2022 klo 12.31", "2022-02-07T12:31:00"),
    ("7 февраля 2022 года, 15:10", "2022-02-07T15:10:00"),
    ("2022年2月7日 下午3:10", "2022-02-07T15:10:00"),
    ("2022년 2월 7일 오후 3:10", "2022-02-07T15:10:00"),
    ("2022. február 7. 12:31", "2022-02-07T12:31:00"),
]
WORDS = [
    "7th of February, 2022", "February 7, 2022", "07-Feb-2022", "07-Feb-22", "7. Februar 2022", "7 février 2022", "7 de febrero de 2022",
    "7 febbraio 2022",
    "7 de fevereiro de 2022", "7 февраля 2022", "7 лютого 2022 року", "7 лютага 2022", "7 февруари 2022", "7 lutego 2022",
    "7 februari 2022", "7 Şubat 2022", "Şubat 7, 2022", "7 Φεβρουαρίου 2022", "2022. február 7.", "7. února 2022", "7. februára 2022",
    "7 februarie 2022", "7. februar 2022", "7. helmikuuta 2022", "7. veebruar 2022", "2022. gada 7. februāris", "2022 m. vasario 7 d.",
    "7 veljače 2022", "7. фебруар 2022", "7 shkurt 2022", "7 de febrer de 2022", "2022ko otsailaren 7a", "7 Chwefror 2022",
    "7 Februari 2022",
    "ngày 7 tháng 2 năm 2022", "07 Thg 2 2022", "7 फ़रवरी 2022", "7 फरवरी, 2022", "৭ ফেব্রুয়ারি ২০২২", "7 فروری 2022", "٧ فبراير ٢٠٢٢",
    "7 شباط 2022", "٧ فبراير/شباط ٢٠٢٢", "7 فيفري 2022", "۱۸ بهمن ۱۴۰۰", "۱۴۰۰/۱۱/۱۸", "7 בפברואר 2022", "7 ก.พ. 2565",
    "7 กุมภาพันธ์ 2565", "2022年2月7日", "令和4年2月7日", "二〇二二年二月七日", "2022년 2월 7일", "2022 оны 2-р сарын 7", "7-ci fevral 2022",
    "7 თებერვალი 2022", "7 փետրվարի 2022",
]  # fmt: skip
NONE = [
    "10.10.10.2022",
    "31.02.2022",
    "from 2021-2022 there were 12",
    "between 12 and 2022 people",
    "tel. 030 2022 2022",
    "2月7日",
    "7 ferries in 2022",
    "at 20:22 on 7 lines",
    "",
]


@pytest.mark.parametrize(("text", "edtf"), FIGURES + TIMES)
def test_reads_figures_and_times(text: str, edtf: str) -> None:
    """A date in figures is read with the time and the zone that stand beside it."""
    assert [edtf] == [str(found.when) for found in find_dates(text)]


@pytest.mark.parametrize("text", WORDS)
def test_reads_the_month_in_words_of_many_languages(text: str) -> None:
    """The seventh of February 2022 is the same day in every language and calendar that news is printed in."""
    assert [str(found.when) for found in find_dates(text)] == ["2022-02-07"]


@pytest.mark.parametrize("text", NONE)
def test_finds_no_date_where_there_is_none(text: str) -> None:
    """Numbers that merely look like parts of a date are none, and neither is a day that no calendar has."""
    assert find_dates(text) == ()


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
        start = time.perf_counter()
        find_dates(piece * count)
        return time.perf_counter() - start

    spent(100)
    assert spent(20_000) < 40 * max(spent(2_000), 0.002)
