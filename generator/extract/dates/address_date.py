"""The date in an article's address, as outlets file their pages.

    https://example.org/2022/02/07/talks-resume           https://example.org/news/2022/feb/07/talks-resume
    https://example.org/20220207/talks-resume-1092.html    https://example.org/talks-resume-2022-02-07
    https://example.org/talks-resume-07-02-2022.html       https://example.org/talks-resume-20220207093000
    https://example.org/2022/02/talks-resume  (the month)

It is the day on which the page was filed, and so nearly always that of publication, seldom a day beside it. The copy that
an archive keeps has its own date in front, which is passed over.
"""

import re
from datetime import date
from urllib.parse import unquote

from generator.extract.dates.month_names import MONTHS_BY_NAME, fold_name
from generator.extract.dates.printed_date import YEARS
from generator.when import When, day_when, parse_when

LONGEST = 2000  # characters of an address that are read

ARCHIVE = re.compile(r"^https?://(?:web\.archive\.org/web|archive\.(?:ph|today|is))/\d{4,14}[a-z_]*/")
_QUERY = re.compile(r"[?#].*$", re.DOTALL)
_HOST = re.compile(r"^[a-z]+://[^/]*/", re.IGNORECASE)

# Best first: what is a folder of its own is meant as a date; figures at the edge of a name nearly always are.
_DAYS = (
    re.compile(r"(?:^|/)(?P<year>\d{4})/(?P<month>\d{1,2}|[a-z]{3,9})/(?P<day>\d{1,2})(?=/|$)", re.IGNORECASE),
    re.compile(
        r"(?:^|[/_-])(?P<year>\d{4})(?P<mark>[-_])(?P<month>\d{1,2}|[a-z]{3,9})(?P=mark)(?P<day>\d{1,2})(?=[/_.-]|$)", re.IGNORECASE
    ),
    re.compile(
        r"(?:^|[/_-])(?P<year>(?:19|20)\d\d)(?P<month>\d\d)(?P<day>\d\d)(?:(?:[01]\d|2[0-3])(?:[0-5]\d){1,2})?(?=[/_.-]|$)"  # with a time
    ),
    re.compile(r"(?:^|[/_~-])(?P<day>\d{1,2})(?P<mark>[-_.])(?P<month>\d{1,2})(?P=mark)(?P<year>(?:19|20)\d\d)(?=[/_.-]|$)"),
    re.compile(r"/(?P<year>(?:19|20)\d\d)/(?P<month>\d\d)(?P<day>\d\d)(?=/)"),
    re.compile(r"/(?P<year>(?:19|20)\d\d)(?P<month>\d\d)(?P<day>\d\d)(?=\d{6,})"),  # a number that goes on: 202202071092823560
)
_MONTHS = range(1, 13)
_MONTH = re.compile(r"(?:^|/)(?P<year>(?:19|20)\d\d)/?(?P<month>\d\d)(?=/)")


def find_address_date(url: str) -> When | None:
    """The day, or the month where there is no day, that an address is filed under; None where it says neither."""
    path = _HOST.sub("/", _QUERY.sub("", ARCHIVE.sub("http://", unquote(url[:LONGEST]))))
    for form in _DAYS:
        for match in form.finditer(path):
            if day := _day(match):
                return day_when(day)
    month = _MONTH.search(path)
    return parse_when(f"{month['year']}-{month['month']}") if month and int(month["month"]) in _MONTHS else None


def _day(match: re.Match[str]) -> date | None:
    name = match["month"]
    month = int(name) if name.isdecimal() else MONTHS_BY_NAME.get(fold_name(name), {}).get("en", 0)
    try:
        day = date(int(match["year"]), month, int(match["day"]))
    except ValueError:
        return None
    return day if day.year in YEARS else None
