"""A date with the precision it really has, written as EDTF (ISO 8601-2).

`2022-02-10` is a day, `2021-12` a month, `1997` a year, `2021-W45` a week, `2021-11~` about that month,
`2022-02-07T12:31:00Z` a moment, `2021-12/2022-02` an interval. A day is never invented: what is not known is
not written.

The grammar here is EDTF level 0 and 1 without negative years, plus three habits of news texts: ISO weeks
(`2021-W45`), the level-2 quarters (33 to 36) and half-years (40, 41), and decades and centuries (`199X`, `19XX`).
"""

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from enum import StrEnum

MONTHS = (
    "January", "February", "March", "April", "May", "June", "July",
    "August", "September", "October", "November", "December",
)  # fmt: skip

# Sub-year codes of EDTF: first month, number of months, name. A winter is named for the year in which it begins.
DIVISIONS = {
    "21": (3, 3, "spring"),
    "22": (6, 3, "summer"),
    "23": (9, 3, "autumn"),
    "24": (12, 3, "winter"),
    "33": (1, 3, "first quarter of"),
    "34": (4, 3, "second quarter of"),
    "35": (7, 3, "third quarter of"),
    "36": (10, 3, "fourth quarter of"),
    "40": (1, 6, "first half of"),
    "41": (7, 6, "second half of"),
}

_SINGLE = re.compile(
    r"""
    (?P<year>\d{4}|\d{3}X|\d{2}XX)              # 2022, 199X, 19XX
    (?: -W(?P<week>\d{2})                       # 2021-W45
      | -(?P<part>\d{2})                        # 2021-12, 2021-34 (a quarter)
        (?: -(?P<day>\d{2})                     # 2022-02-10
            (?: T(?P<time>\d{2}:\d{2}(?::\d{2})?)
                (?P<zone>Z|[+-]\d{2}:?\d{2})? )? )?
    )?
    (?P<qualifier>[~?%])?
    """,
    re.VERBOSE,
)


class Precision(StrEnum):
    """How closely a date is known, finest first."""

    TIME = "time"
    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    SEASON = "season"  # also quarters and half-years
    YEAR = "year"
    DECADE = "decade"
    CENTURY = "century"
    INTERVAL = "interval"


@dataclass(frozen=True, slots=True)
class When:
    """A date as EDTF. Make one with `parse_when`, which refuses what no calendar has."""

    edtf: str
    """`2022-02-10`, `2021-12`, `2021-11~`, `2022-02-07T12:31:00Z`."""

    precision: Precision
    """`Precision.DAY`."""

    earliest: date
    """First day that it may mean: 2021-12-01 for `2021-12`."""

    latest: date
    """Last day that it may mean: 2021-12-31 for `2021-12`."""

    def __str__(self) -> str:
        return self.edtf

    @property
    def approximate(self) -> bool:
        """True where the date is qualified as approximate or uncertain (`~`, `?`, `%`)."""
        return self.edtf[-1] in "~?%"

    @property
    def moment(self) -> datetime | None:
        """The moment in time, with its zone where one is known; None where only the day or less is."""
        return datetime.fromisoformat(self.edtf.rstrip("~?%")) if self.precision is Precision.TIME else None

    @property
    def day(self) -> "When":
        """This date to the day: a moment without its time, everything else as it is. The day is the printed one."""
        return day_when(self.earliest) if self.precision is Precision.TIME else self

    @property
    def sort_key(self) -> tuple[date, str, date, str]:
        """Orders by first day, then moment in UTC, then the more precise, then the spelling."""
        moment = self.moment
        return (
            self.earliest,
            moment.replace(tzinfo=moment.tzinfo or UTC).astimezone(UTC).isoformat() if moment else "",
            self.latest,
            self.edtf,
        )

    @property
    def words(self) -> str:
        """The date in English words, no more precise than it is: `10 February 2022`, `around November 2021`."""
        if self.precision is Precision.INTERVAL:
            start, _, end = self.edtf.partition("/")
            if start in {"", ".."}:
                return f"until {_words(end)}"
            return f"since {_words(start)}" if end in {"", ".."} else f"{_without_shared(start, end)} to {_words(end)}"
        return _words(self.edtf)


def parse_when(text: str) -> When | None:
    """Reads EDTF; None where the text is not EDTF of the forms above or names a day that no calendar has."""
    text = text.strip()
    if "/" in text:
        return _parse_interval(text)
    return _parse_single(text)


def day_when(day: date) -> When:
    """A date known to the day."""
    return When(day.isoformat(), Precision.DAY, day, day)


def moment_when(moment: datetime) -> When:
    """A date known to the time of day. UTC is written `Z`; seconds are always written."""
    edtf = moment.replace(microsecond=0).isoformat()
    return When(edtf.removesuffix("+00:00") + "Z" if edtf.endswith("+00:00") else edtf, Precision.TIME, moment.date(), moment.date())


def _parse_interval(text: str) -> When | None:
    start_text, _, end_text = text.partition("/")
    start, end = _parse_single(start_text), _parse_single(end_text)
    if (start is None and start_text not in {"", ".."}) or (end is None and end_text not in {"", ".."}):
        return None
    earliest = start.earliest if start else date.min
    latest = end.latest if end else date.max
    if (start is None and end is None) or latest < earliest:
        return None
    return When(text, Precision.INTERVAL, earliest, latest)


def _parse_single(text: str) -> When | None:
    match = _SINGLE.fullmatch(text)
    if not match or match["year"] == "0000":
        return None
    try:
        precision, earliest, latest = _span(match)
    except (ValueError, OverflowError):
        return None
    if earliest.year == date.min.year or latest.year == date.max.year:
        return None  # the days beside it, and its moment in any zone, have to be in the calendar too
    return When(text, precision, earliest, latest)


def _span(match: re.Match[str]) -> tuple[Precision, date, date]:
    """Precision, first and last day. ValueError where the calendar has no such day."""
    year, part = match["year"], match["part"]
    if year.endswith("XX"):
        century = int(year[:2]) * 100
        return Precision.CENTURY, date(max(century, 1), 1, 1), date(century + 99, 12, 31)
    if year.endswith("X"):
        decade = int(year[:3]) * 10
        return Precision.DECADE, date(max(decade, 1), 1, 1), date(decade + 9, 12, 31)
    number = int(year)
    if match["week"]:
        monday = date.fromisocalendar(number, int(match["week"]), 1)
        return Precision.WEEK, monday, monday + timedelta(days=6)
    if part is None:
        return Precision.YEAR, date(number, 1, 1), date(number, 12, 31)
    if match["day"] is None:
        month, months, _ = DIVISIONS.get(part, (int(part), 1, ""))
        precision = Precision.SEASON if part in DIVISIONS else Precision.MONTH
        return precision, date(number, month, 1), _last_day(number, month + months - 1)
    day = date(number, int(part), int(match["day"]))
    if match["time"]:
        datetime.fromisoformat(match.string.rstrip("~?%"))
        return Precision.TIME, day, day
    return Precision.DAY, day, day


def _last_day(year: int, month: int) -> date:
    """The last day of a month; month 13 and on count into the next year."""
    year, month = year + (month - 1) // 12, (month - 1) % 12 + 1
    return date(year, 12, 31) if month == 12 else date(year, month + 1, 1) - timedelta(days=1)  # noqa: PLR2004 - December


def _without_shared(start: str, end: str) -> str:
    """The words of a day without the month and year that the interval's last day says as well: `12` to 13 February 2011."""
    words, others = _words(start).split(), _words(end).split()
    while len(words) > 1 and len(words) == len(others) and words[-1] == others[-1]:
        words, others = words[:-1], others[:-1]
    return " ".join(words)


def _words(edtf: str) -> str:
    match = _SINGLE.fullmatch(edtf)
    if match is None:
        return edtf
    about = "around " if match["qualifier"] else ""
    year, part = match["year"], match["part"]
    if year.endswith("XX"):
        number = int(year[:2]) + 1
        suffix = "th" if number in {11, 12, 13} else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
        return f"{about}the {number}{suffix} century"
    if year.endswith("X"):
        return f"{about}the {year[:3]}0s"
    if match["week"]:
        monday = date.fromisocalendar(int(year), int(match["week"]), 1)
        return f"{about}the week of {monday.day} {MONTHS[monday.month - 1]} {monday.year}"
    if part is None:
        return about + year
    if part in DIVISIONS:
        return f"{about}{DIVISIONS[part][2]} {year}"
    month = MONTHS[int(part) - 1]
    if match["day"] is None:
        return f"{about}{month} {year}"
    day = f"{about}{int(match['day'])} {month} {year}"
    return (
        f"{day}, {match['time'][:5]}" + (" UTC" if match["zone"] == "Z" else f" {match['zone']}" if match["zone"] else "")
        if match["time"]
        else day
    )
