import re
from dataclasses import replace

from generator.config import Config
from generator.model import Citation, Digest
from generator.render.catalogue import Catalogue
from generator.render.timeline_lists import describe_entry, list_by_date, pick_entries
from tests.render.invented import when

HERE = "timeline/index"


def test_planned_says_as_of_when_and_who_says_so(digest: Digest, config: Config) -> None:
    """What is planned is marked as planned as of its article's day, with who says so and a link to the paragraph."""
    assert describe_entry(Catalogue(digest, config), HERE, digest.entries[3]) == (
        "**3 April 2023**, *planned as of 16 January 2023*: A first ship is to leave on 3 April. So says the minister. — "
        "[The Harbour Post, 16 January 2023](../articles/2023/01/ferry-to-langholm.md#p-4)"
    )


def test_disagreement_is_said(digest: Digest, config: Config) -> None:
    """Where tellings disagree on the date, the entry says so."""
    disputed = replace(digest.entries[0], dispute="one telling says October")

    assert "Disputed: one telling says October" in describe_entry(Catalogue(digest, config), HERE, disputed)


def test_dates_are_no_closer_than_known(digest: Digest, config: Config) -> None:
    """A year is listed before its months, under no month, and in words as wide as it is known."""
    year = replace(digest.entries[0], when=when("2022~"))
    listed = list_by_date(Catalogue(digest, config), HERE, (digest.entries[0], year))

    assert listed.index("## 2022\n\n- **Around 2022**") < listed.index("### November 2022\n\n- **November 2022**")


def test_what_spans_years_has_its_words_for_a_heading(digest: Digest, config: Config) -> None:
    """A century and a decade are headed by their words, and stand before the year that they begin with."""
    entries = tuple(replace(digest.entries[0], when=when(edtf)) for edtf in ("1300-05", "1300", "13XX", "130X"))
    listed = list_by_date(Catalogue(digest, config), HERE, entries)

    assert re.findall("^#.*", listed, re.MULTILINE) == ["## The 14th century", "## The 1300s", "## 1300", "### May 1300"]


def test_a_summary_keeps_what_matters_in_its_order(digest: Digest) -> None:
    """Of a long timeline the entries of highest score are kept, by date."""
    assert pick_entries(digest.entries, 2) == (digest.entries[0], digest.entries[3])


def test_a_summary_spreads_over_days(digest: Digest) -> None:
    """A day's second entry gives way to another day's first, though it has the higher score."""
    first = replace(digest.entries[0], when=when("2022-11-05"), score=3.0)
    second = replace(first, score=2.5)
    other = replace(first, when=when("2022-11-06"), score=2.0)

    assert pick_entries((first, second, other), 2) == (first, other)


def test_a_chronicle_is_one_voice(digest: Digest) -> None:
    """An article that alone tells of many days gives way to what others tell, though each of its entries scores more."""
    days = [
        replace(digest.entries[0], when=when(f"2022-11-{day:02}"), score=1.5, citations=(Citation("chronicle", 0, "It rained."),))
        for day in range(1, 21)
    ]
    others = [
        replace(days[0], when=when(f"2022-12-{day:02}"), score=1.0, citations=(Citation(f"{day}", 0, "It froze."),)) for day in (1, 2)
    ]
    entries = (*days, *others)

    assert pick_entries(entries, 4) == (*days[:2], *others)
