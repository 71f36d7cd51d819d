"""Day and month that read both ways, settled by other evidence."""

import pytest

from generator.extract.dates.address_date import find_address_date
from generator.extract.dates.printed_date import find_dates
from generator.extract.dates.settled_date import find_witness, settle_date


@pytest.mark.parametrize(
    ("address", "others", "settled"),
    [
        ("", "", None),
        ("https://post.example/2024/05/07/ferry", "", "2024-05-07"),
        ("https://post.example/2024/07/06/ferry", "", "2024-07-05"),
        ("https://post.example/2024/05/ferry", "", "2024-05-07"),
        ("https://post.example/2024/09/ferry", "", None),
        ("https://post.example/2024/05/07/ferry", "07/31/2024", "2024-05-07"),
        ("", "17/05/2024", "2024-05-07"),
        ("", "05/17/2024", "2024-07-05"),
        ("", "17/05/2024 and 08/20/2024", None),
        ("", "8 May 2024", "2024-05-07"),
        ("", "8 May 2024 and 6 July 2024", None),
        ("", "1 June 2024", "2024-05-07"),
        ("", "1 January 2024", None),
        ("", "1 August 2024", None),
    ],
)
def test_asks_each_witness_in_turn(address: str, others: str, settled: str | None) -> None:
    """The address decides, then dates of the same form, then a day beside it, then the latest day; who differ decide nothing."""
    (doubtful,) = find_dates("07/05/2024", "en")
    witness = find_witness([doubtful, *find_dates(others, "en")], find_address_date(address))

    assert settled == (str(when) if (when := settle_date(doubtful, witness)) else None)


def test_leaves_alone_what_reads_one_way() -> None:
    """A date that means one day means it whatever else is printed."""
    (found,) = find_dates("7 May 2024")

    assert str(settle_date(found, find_witness(find_dates("1 June 2024"), None))) == "2024-05-07"
