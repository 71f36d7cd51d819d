"""The date in an article's address."""

import pytest

from generator.extract.dates.address_date import find_address_date


@pytest.mark.parametrize(
    ("address", "edtf"),
    [
        ("https://post.example/2022/02/07/talks-resume", "2022-02-07"),
        ("https://post.example/2022/2/7/talks-resume", "2022-02-07"),
        ("https://post.example/news/2022/feb/07/talks-resume/", "2022-02-07"),
        ("https://post.example/20220207/talks-resume-1092.html", "2022-02-07"),
        ("https://post.example/talks-resume-2022-02-07.html", "2022-02-07"),
        ("https://post.example/talks-resume-07-02-2022-2541.php", "2022-02-07"),
        ("https://post.example/talks-resume-20220207.html", "2022-02-07"),
        ("https://post.example/talks-resume-20220207093015.html", "2022-02-07"),
        ("https://post.example/talks-resume-202202070930", "2022-02-07"),
        ("https://post.example/talks-resume-20220207993015.html", None),
        ("https://post.example/radio/202202071092823560-talks", "2022-02-07"),
        ("https://post.example/2022/0207/talks.html", "2022-02-07"),
        ("https://post.example/2022/02/talks-resume", "2022-02"),
        ("https://web.archive.org/web/20230110063208/https://post.example/2022/02/07/talks", "2022-02-07"),
        ("https://web.archive.org/web/20230110063208/https://post.example/talks", None),
        ("https://post.example/2022/01/talks-resume", "2022-01"),
        ("https://post.example/2022/12/talks-resume", "2022-12"),
        ("https://post.example/2022/13/talks-resume", None),
        ("https://post.example/2022/02/31/talks", "2022-02"),
        ("https://post.example/2022/13/31/talks", None),
        ("https://post.example/talks?day=2022-02-07", None),
        ("https://post.example/id/1092823560", None),
        ("https://post.example/plans-for-2022", None),
        ("no address", None),
        ("", None),
    ],
)
def test_reads_the_day_or_month_that_an_address_is_filed_under(address: str, edtf: str | None) -> None:
    """Folders and edges of names hold the day; the day of an archive's copy and figures of queries and numbers are no days."""
    assert edtf == (str(when) if (when := find_address_date(address)) else None)


@pytest.mark.parametrize(("length", "edtf"), [(1500, "2022-02-07"), (2500, None)])
def test_reads_the_first_two_thousand_characters(length: int, edtf: str | None) -> None:
    """No outlet files a page under a longer address."""
    assert edtf == (str(when) if (when := find_address_date(f"https://post.example/{'a' * length}/2022/02/07/talks")) else None)
