"""A moment as machines write it, alone on a line: ISO 8601 with or without a colon in the zone, or a bare `yyyymmdd`.

    2024-05-17T09:30+0000
    2024-05-17 09:30:12Z
    20240517

Rule: nothing else may stand on the line; a bare number is a day only where the calendar has it, between 1980 and 2079.
"""

import re
from datetime import UTC, date, datetime

from generator.when import When, day_when, moment_when

_ISO = re.compile(
    r"""
    (?P<day>\d{4}-\d\d-\d\d)
    (?: [T\s] (?P<time>\d\d:\d\d(?::\d\d)?) (?:[.,]\d{1,9})?
        \s* (?P<zone> Z | UTC | GMT | [+-]\d\d:?\d\d | [+-]\d\d )? )?
    """,
    re.VERBOSE,
)
_BARE = re.compile(r"(?P<year>19[89]\d|20[0-7]\d)(?P<month>0[1-9]|1[0-2])(?P<day>0[1-9]|[12]\d|3[01])")


def parse_moment(text: str) -> When | None:
    """The moment or day that a whole line is; None where it is anything else."""
    text = text.strip()
    try:
        if match := _BARE.fullmatch(text):
            return day_when(date(int(match["year"]), int(match["month"]), int(match["day"])))
        if match := _ISO.fullmatch(text):
            day = date.fromisoformat(match["day"])
            if not match["time"]:
                return day_when(day)
            moment = datetime.fromisoformat(f"{match['day']}T{match['time']}{_zone(match['zone'])}")
            return moment_when(moment.astimezone(UTC) if moment.utcoffset() is not None and not moment.utcoffset() else moment)
    except ValueError:
        return None
    return None


def _zone(zone: str | None) -> str:
    if zone is None:
        return ""
    return "+00:00" if zone in {"Z", "UTC", "GMT"} else zone
