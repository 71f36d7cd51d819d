"""Arithmetic of calendar units, and how TIMEX3 writes them.

`at(date(1989, 10, 30), "W")` is `1989-W44`, `"Q"` `1989-Q4`, `"E"` `198`. Units are the letters of the lexicon.
"""

import re
from datetime import date, timedelta

_MONTHS_IN = {"M": 1, "Q": 3, "Y": 12, "E": 120, "C": 1200, "L": 12000}
_DAYS_IN = {"D": 1, "W": 7, "F": 14, "WE": 7}
_VALUE = re.compile(
    r"(?P<year>\d{4})(?:-(?:W(?P<week>\d\d)(?P<weekend>-WE)?|Q(?P<quarter>[1-4])|(?P<month>\d\d)(?:-(?P<day>\d\d))?))?(?:T.*)?"
)
SEASON_MONTHS = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}


def at(day: date, unit: str) -> str:
    """The value of the unit that a day is in."""
    year, week, _ = day.isocalendar()
    match unit:
        case "D" | "TH" | "TM" | "TS":
            return day.isoformat()
        case "W" | "F":
            return f"{year:04d}-W{week:02d}"
        case "WE":
            return f"{year:04d}-W{week:02d}-WE"
        case "M":
            return f"{day.year:04d}-{day.month:02d}"
        case "Q":
            return f"{day.year:04d}-Q{(day.month + 2) // 3}"
        case "E":
            return f"{day.year // 10:03d}"
        case "C" | "L":
            return f"{day.year // 100:02d}"
        case _:
            return f"{day.year:04d}"


def shift(day: date, unit: str, count: int) -> date | None:
    """The day so many units away, the last of its month where the month is shorter; None beyond the calendar."""
    try:
        if unit in _DAYS_IN:
            return day + timedelta(days=_DAYS_IN[unit] * count)
        months = day.year * 12 + day.month - 1 + _MONTHS_IN.get(unit, 0) * count
        return clamp(months // 12, months % 12 + 1, day.day)
    except (ValueError, OverflowError):
        return None


def clamp(year: int, month: int, day: int) -> date:
    """That day, or the last of the month. ValueError for a year that no calendar has."""
    for last in (day, 30, 29, 28):
        if last <= day:
            try:
                return date(year, month, last)
            except ValueError:
                continue
    return date(year, month, day)


def parse_day(value: str) -> date | None:
    """The first day of a calendar value; None where it is none: `P3D`, `PAST_REF`, a decade."""
    match = _VALUE.fullmatch(value)
    if not match:
        return None
    try:
        year = int(match["year"])
        if match["week"]:
            return date.fromisocalendar(year, int(match["week"]), 6 if match["weekend"] else 1)
        if match["quarter"]:
            return date(year, int(match["quarter"]) * 3 - 2, 1)
        return date(year, int(match["month"] or 1), int(match["day"] or 1))
    except ValueError:
        return None


def shift_value(value: str, unit: str, count: int) -> str:
    """A calendar value moved by units, as precise as it was; empty where it is not a calendar value."""
    day = parse_day(value)
    moved = shift(day, unit, count) if day else None
    return at(moved, grain(value)) if moved else ""


def holds(value: str, unit: str) -> bool:
    """Whether a calendar value is precise to a unit or closer: a day is in one month, but a month says no day."""
    return grain(value) in _FINE_TO_COARSE[: _FINE_TO_COARSE.index(unit) + 1] if unit in _FINE_TO_COARSE else bool(grain(value))


_FINE_TO_COARSE = ("D", "WE", "W", "M", "Q", "Y")


def grain(value: str) -> str:
    """The unit a value is precise to: `M` for `1989-10`."""
    match = _VALUE.fullmatch(value)
    if not match:
        return ""
    return next(
        (unit for name, unit in (("weekend", "WE"), ("week", "W"), ("quarter", "Q"), ("day", "D"), ("month", "M")) if match[name]), "Y"
    )
