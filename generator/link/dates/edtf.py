"""TIMEX3 values as EDTF: `1989-Q4` is `1989-36`, `198` is `198X`, `1998-W08-WE` a Saturday and a Sunday.

Durations, sets and vague references are no dates and have none.
"""

import re
from datetime import date

from generator.when import When, parse_when

_PARTS = {"SP": "21", "SU": "22", "FA": "23", "WI": "24", "Q1": "33", "Q2": "34", "Q3": "35", "Q4": "36", "H1": "40", "H2": "41"}
_DIVISION = re.compile(r"(?P<year>\d{4})-(?P<part>SP|SU|FA|WI|Q[1-4]|H[12])")
_WEEKEND = re.compile(r"(?P<year>\d{4})-W(?P<week>\d\d)-WE")
_TIME = re.compile(r"(?P<day>\d{4}-\d\d-\d\d)T(?P<clock>\d\d:\d\d)?.*")


def parse_timex(value: str, *, zone: str = "", about: bool = False) -> When | None:
    """The date that a TIMEX3 value stands for, approximate where `about`; None where it is none.

    `zone` belongs to a time by the clock: `Z`, `-05:00`.
    """
    edtf = _edtf(value, zone)
    return parse_when(edtf + "~" if about and "/" not in edtf else edtf) if edtf else None


def _edtf(value: str, zone: str) -> str:
    division = _DIVISION.fullmatch(value)
    if division:
        return f"{division['year']}-{_PARTS[division['part']]}"
    weekend = _WEEKEND.fullmatch(value)
    if weekend:
        try:
            saturday, sunday = (date.fromisocalendar(int(weekend["year"]), int(weekend["week"]), day) for day in (6, 7))
        except ValueError:
            return ""
        return f"{saturday}/{sunday}"
    time = _TIME.fullmatch(value)
    if time:
        return f"{time['day']}T{time['clock']}:00{zone}" if time["clock"] and time["clock"] < "24" else time["day"]
    if value.isdigit() and len(value) in {2, 3}:
        return value.ljust(4, "X")
    return value if value[:4].isdigit() else ""
