"""The dates of a dump where they stand."""

import pytest

from generator.extract.dates.placed_date import find_placed_dates
from generator.extract.text.lines import read_lines


def placed(text: str) -> list[tuple[int, str, str | None]]:
    """For each date of a text its line, itself, and its label."""
    return [
        (one.line.number, str(one.found.when), one.label.value if one.label else None)
        for one in find_placed_dates(read_lines(text), 1, "en")
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ferries\nPublished 17 May 2024, updated 18 May 2024", [(2, "2024-05-17", "published"), (2, "2024-05-18", "updated")]),
        ("Ferries\nPublished\n17 May 2024\nUpdated\n18 May 2024", [(3, "2024-05-17", "published"), (5, "2024-05-18", "updated")]),
        ("Ferries\n17 May 2024 (updated)", [(2, "2024-05-17", "updated")]),
        ("Published\n17 May 2024", [(2, "2024-05-17", None)]),
        ("Ferries\n17\nMay\n2024\nOther line", [(2, "2024-05-17", None)]),
        ("Ferries\nMay 17,\n2024", [(2, "2024-05-17", None)]),
        ("Ferries\n17\nboats\n2024", []),
        ("Ferries\nhttps://post.example/2024/05/17/ferry", []),
        ("Ferries\n" + "word " * 100 + "17 May 2024", []),
        ("Ferries\n" + "word " * 10 + "17 May 2024" + " word" * 100, [(2, "2024-05-17", None)]),
        ("Ferries\n" + "word " * 20 + "17 May 2024" + " word" * 100, []),
        ("Ferries\n" + "word " * 50 + "17 May 2024", [(2, "2024-05-17", None)]),
        ("Ferries\nFirst published on Friday,\n17 May 2024", [(3, "2024-05-17", "published")]),
        ("Ferries\nFirst published on Friday 3 weeks ago\n17 May 2024", [(3, "2024-05-17", None)]),
        ("Ferries\nPublished\nFriday\n09:30\n17 May 2024", [(5, "2024-05-17", "published")]),
        ("Ferries\nPublished\nFriday\n09:30\n3 weeks ago\n17 May 2024", [(6, "2024-05-17", None)]),
    ],
)
def test_finds_dates_with_their_labels(text: str, expected: list[tuple[int, str, str | None]]) -> None:
    """A label is on the date's line or on a short line above; the headline is none. Pieces of a date are put together."""
    assert expected == placed(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("May 17, 2024\n5:01 AM ET", ("2024-05-17T05:01:00", 2)),
        ("Friday, 17.05.2024\num 09.30 Uhr", ("2024-05-17T09:30:00", 2)),
        ("17 May 2024 |\n09:30\nShare", ("2024-05-17T09:30:00", 2)),
        ("17\nMay\n2024\n09:30\nShare", ("2024-05-17T09:30:00", 4)),
        ("17 May 2024\n5:01\nThe ferries sail", ("2024-05-17", 1)),
        ("17 May 2024\n5:01 AM, said the clerk of the port", ("2024-05-17", 1)),
        ("17 May 2024, 10:00\n09:30", ("2024-05-17T10:00:00", 1)),
        ("17 May 2024, Lund\n09:30", ("2024-05-17", 1)),
        ("May 2024\n09:30", None),
    ],
)
def test_a_time_alone_below_a_day_is_its_own(text: str, expected: tuple[str, int] | None) -> None:
    """A day that ends its line takes the time that is all of the next; how long a film is, or a sentence with a time, is none."""
    assert next(((str(one.found.when), one.last) for one in find_placed_dates(read_lines(text), 0, "en")), None) == expected
