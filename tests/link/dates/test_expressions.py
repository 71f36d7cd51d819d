"""The temporal expressions of English texts."""

import re
import time
from datetime import date
from itertools import pairwise
from pathlib import Path
from typing import NamedTuple

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.link.dates import find_expressions
from generator.link.dates.lexicon import DEICTIC_DAYS, MONTHS, UNITS, WEEKDAYS, WORDS
from generator.when import day_when, parse_when


class Case(NamedTuple):
    """A case of cases.md."""

    title: str
    published: str
    text: str
    expected: list[list[str]]


def read_cases() -> list[Case]:
    """The cases of cases.md in order."""
    document = Path(__file__).with_name("cases.md").read_text(encoding="utf-8")
    cases = []
    for section in re.split(r"^## ", document, flags=re.MULTILINE)[1:]:
        title, published, text, *expected = section.strip().splitlines()
        cases.append(Case(title, published, text.removeprefix("> "), [line.removeprefix("- ").split(" | ") for line in expected]))
    return cases


@pytest.mark.parametrize("case", read_cases(), ids=lambda case: case.title)
def test_an_expression_means_what_a_reader_takes_it_for(case: Case) -> None:
    """Each case of cases.md: the expressions found are those listed, with their values."""
    found = find_expressions(case.text, parse_when(case.published))
    assert [[one.text, one.value or "-", one.edtf or "-"] for one in found] == case.expected


def test_every_case_is_read() -> None:
    """The document of cases is not read as empty."""
    assert len(read_cases()) > 20


def test_characters_are_counted_in_the_text_as_it_is() -> None:
    """Start and end are those of the text, line breaks and all."""
    text = "A vote\nis due on 3\nMay 2021.\n\nMay 2022"
    assert [text[one.start : one.end] for one in find_expressions(text, None)] == ["3\nMay 2021", "May 2022"]


def test_a_month_of_publication_anchors_nothing_to_the_day() -> None:
    """A text known only to the month leaves `yesterday` open."""
    (expression,) = find_expressions("It rained yesterday.", parse_when("2022-02"))
    assert expression.when is None


_WORDS = [
    *" ".join((*WORDS.values(), *UNITS.values(), *DEICTIC_DAYS)).split(),
    *" ".join((*WEEKDAYS, *MONTHS)).title().split(),
    *"1 31 45 0 1990 2021 9999 99999999999999999999 12:30 5 Q3 '98 1980s 11th 2022-02-30 31.12.9999 May twenty hundred second".split(),
    *". , - 's".split(),
    "\n\n",
]


@given(st.lists(st.sampled_from(_WORDS), max_size=12), st.dates() | st.sampled_from([date.min, date.max]))
def test_no_text_of_dates_is_too_strange(words: list[str], day: date) -> None:
    """Any words of dates, on any day that a calendar has, are read without an error, in order and without overlap."""
    text = " ".join(words).replace(" - ", "-").replace(" 's", "'s")
    found = find_expressions(text, day_when(day))
    assert all(left.end <= right.start for left, right in pairwise(found))
    assert all(text[one.start : one.end] == one.text for one in found)


@pytest.mark.parametrize("piece", ["the ", "1 ", "last week ", "twenty ", "3-", "\n ", "'", "1", "Monday, ", "2022-02-", "early "])
def test_a_strange_text_takes_time_linear_in_its_length(piece: str) -> None:
    """A text of four times the length takes about four times as long, not sixteen."""

    def seconds(length: int) -> float:
        text = piece * (length // len(piece))
        started = time.process_time()
        find_expressions(text, parse_when("2022-02-09"))
        return time.process_time() - started

    assert seconds(80_000) < 8 * seconds(20_000) + 0.2


def test_a_long_text_is_read_to_its_end_and_remembers() -> None:
    """Across the places where a text of megabytes is cut, nothing is lost, and `the next day` still counts from before."""
    text = "They met on 3 May 2021. " + "Nobody spoke of it again. " * 20_000 + "The next day it rained."
    found = find_expressions(text, parse_when("2022-02-09"))
    assert [(one.text, one.edtf) for one in found] == [("3 May 2021", "2021-05-03"), ("The next day", "2021-05-04")]
    assert text[found[1].start : found[1].end] == "The next day"


def test_paragraphs_without_dates_change_nothing() -> None:
    """A date is found where it stands, whatever paragraphs without one are around it, in figures or in words."""
    text = "Nothing happened here.\n\nThey met on 3 May 2021.\n\nFog all around.\n\nThey sail in nineteen ninety-six.\n\nAt noon they ate."

    found = find_expressions(text, None)

    assert [expression.value for expression in found if expression.type == "DATE"] == ["2021-05-03", "1996"]
    assert all(text[expression.start : expression.end] == expression.text for expression in found)
