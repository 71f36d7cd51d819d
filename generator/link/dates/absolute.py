"""Dates that say themselves which they are, whole or in part: a day, month, year, decade or century.

    Feb. 3, 1996   the 14th of May   nineteen ninety-one   the late 1970s   3-5 May   10.02.2022   9/11

A day or month without its year is the one that tense and nearness to the anchor point at; without an anchor it has no value.
"""

import re
from datetime import date

from generator.link.dates import units
from generator.link.dates.grammar import Named, Row, Value
from generator.link.dates.lexicon import STEPS
from generator.link.dates.nearest import nearest_day, nearest_month, years_around
from generator.link.dates.scene import Scene

_FIRST_YEAR, _LAST_YEAR = 1400, 2100
_PLAIN_YEAR = 1750  # what is less is a year only after a word such as `in`
_FORESEEN = 40  # years ahead of the text; beyond these as well
_NOT_BEFORE_YEAR = frozenset(
    """$ £ € no number # some than nearly almost over least only another additional extra approximately roughly exactly route highway
    flight room""".split()
)
_BEFORE_FAR_YEAR = frozenset("in since until till by from to through during before after around about year late early mid".split())
_BEFORE_MONTH = frozenset(
    """in since until till by from of to through during for last next this that every each early late mid and or between before after
    around about until on the""".split()
)

_AFTER_DAY = frozenset("in at for to with when as and or after before but while because where".split())


_NO_YEAR = re.compile(r"0\d{3}")  # figures of a year that no calendar of news has


def said_year(named: Named) -> int | None:
    """The year said, of four digits or two (`'98`)."""
    token = named.get("year")
    if token is None:
        return None
    digits = token.value.strip("'’")
    if len(digits) == 2:  # noqa: PLR2004 - a year by its end
        return int(digits) + (2000 if int(digits) < 30 else 1900)  # noqa: PLR2004 - the window that POSIX uses is 69; news seldom look ahead
    return int(digits)


def month_day(named: Named, scene: Scene) -> Value | None:
    """A day of a month; DATE without a value where no calendar has it."""
    month = int(named["month"].value)
    day = int("".join(filter(str.isdigit, named["day"].value)))
    year = said_year(named)
    if year is None and not _NO_YEAR.fullmatch(scene.following):
        year = _nearest_year(month, day, scene)
    if year is None:
        return Value("DATE", "")
    try:
        return Value("DATE", date(year, month, day).isoformat())
    except ValueError:
        return None if day > 31 else Value("DATE", "")  # noqa: PLR2004 - `February 30` is meant as a date, `May 45` is not


def _nearest_year(month: int, day: int, scene: Scene) -> int | None:
    """The year in which that day comes closest, looking the way the tense points."""
    days = []
    for year in years_around(scene):
        try:
            days.append(units.clamp(year, month, day))
        except ValueError:
            continue
    nearest = nearest_day(days, scene)
    return nearest.year if nearest else None


def _month(named: Named, scene: Scene) -> Value | None:
    month = int(named["month"].value)
    year = said_year(named)
    if year is not None:
        return Value("DATE", f"{year:04d}-{month:02d}")
    if not _is_month(named, scene):
        return None
    return Value("DATE", nearest_month(month, scene))


def _is_month(named: Named, scene: Scene) -> bool:
    """`May` and `March` are months only where a word of dates stands before them, the others nearly always."""
    return named["month"].text not in {"May", "March", "Mar", "Sun", "Jan"} or scene.preposition in _BEFORE_MONTH


def _bare_year(named: Named, scene: Scene) -> Value | None:
    """A year on its own; not a count of things."""
    year = said_year(named)
    if year is None or not _FIRST_YEAR <= year <= _LAST_YEAR:
        return None
    if named["year"].value.isdigit() and scene.preposition in _NOT_BEFORE_YEAR:
        return None
    if year < _PLAIN_YEAR and scene.preposition not in _BEFORE_MONTH:
        return None
    if scene.anchor and year > scene.anchor.year + _FORESEEN and scene.preposition not in _BEFORE_FAR_YEAR:
        return None
    return Value("DATE", f"{year:04d}")


def _decade(named: Named, _scene: Scene) -> Value | None:
    digits = "".join(filter(str.isdigit, named["decade"].value))
    return Value("DATE", digits[:3] if len(digits) == 4 else f"19{digits[0]}")  # noqa: PLR2004 - 1980s, '80s


def _decade_word(named: Named, _scene: Scene) -> Value | None:
    return Value("DATE", f"19{named['decade'].value}")


def _century(named: Named, _scene: Scene) -> Value | None:
    number = int("".join(filter(str.isdigit, named["ord"].value)))
    return Value("DATE", f"{number - 1:02d}") if number <= 22 else None  # noqa: PLR2004 - centuries that have begun


def _season(named: Named, _scene: Scene) -> Value | None:
    return Value("DATE", f"{said_year(named):04d}-{named['season'].value}")


def _numeric(named: Named, _scene: Scene) -> Value | None:
    """`2022-02-10`, `10.02.2022`, `2/10/2022`; of the last two the order that has such a month, the day first where both have."""
    texts = named["date"].value.replace("/", "-").replace(".", "-").split("-")
    parts = [int(part) for part in texts]
    orders = [parts] if len(texts[0]) == 4 else [parts[::-1], [parts[2], parts[0], parts[1]]]  # noqa: PLR2004 - a year
    century = 0 if any(len(text) == 4 for text in texts) else 2000  # noqa: PLR2004 - two figures are a year of this one
    if named["date"].value.count("/"):
        orders.reverse()
    for year, month, day in orders:
        try:
            return Value("DATE", date(year + century, month, day).isoformat())
        except ValueError:
            continue
    return Value("DATE", "")


def _nine_eleven(_named: Named, _scene: Scene) -> Value | None:
    return Value("DATE", "2001-09-11")


def _days(named: Named, scene: Scene) -> Value | None:
    """`3-5 May`, `May 3 to 5`: from the first day to the last."""
    first, last = (month_day({**named, "day": named[end]}, scene) for end in ("day", "end"))
    return _between(first, last)


def _two_days(named: Named, scene: Scene) -> Value | None:
    """`3 and 4 May`: two days that follow each other; of others only the last is said whole."""
    found = _days(named, scene)
    return found if found and units.shift_value(found.value[:10], "D", 1) == found.value[11:] else None


def _days_between(named: Named, scene: Scene) -> Value | None:
    """`between 3 and 7 May`, with all days between them."""
    return _days(named, scene) if scene.preposition == "between" else None


def _another_day(named: Named, scene: Scene) -> Value | None:
    """The second day of `May 3 and 4`, after its month; `May 3 and 4 others` is a count of others."""
    first = units.parse_day(scene.joined) if units.grain(scene.joined) == "D" else None
    day = int("".join(filter(str.isdigit, named["day"].value)))
    if first is None or not scene.is_paired or day <= first.day:
        return None
    if scene.following.isalnum() and scene.following not in _AFTER_DAY:
        return None
    try:
        return Value("DATE", first.replace(day=day).isoformat())
    except ValueError:
        return None


def _day_of_month(named: Named, scene: Scene) -> Value | None:
    """`the 20th of this month`."""
    month = units.shift(scene.anchor, "M", STEPS[named["step"].value]) if scene.anchor else None
    try:
        day = month.replace(day=int("".join(filter(str.isdigit, named["day"].value)))) if month else None
    except ValueError:
        return Value("DATE", "")
    return Value("DATE", day.isoformat() if day else "")


def _split_year(named: Named, _scene: Scene) -> Value | None:
    """`2012-13`, a season or a fiscal year: only where the one follows the other."""
    year = int(named["year"].value)
    return Value("DATE", f"{year:04d}/{year + 1:04d}") if (year + 1) % 100 == int(named["end"].value) else None


def _years(named: Named, _scene: Scene) -> Value | None:
    """`1990-1995`."""
    return _between(Value("DATE", named["year"].value), Value("DATE", named["end"].value))


def _between(first: Value | None, last: Value | None) -> Value | None:
    if first is None or last is None or not first.value < last.value:
        return None
    return Value("DATE", f"{first.value}/{last.value}")


PATTERNS: tuple[Row, ...] = (
    ("month=MONTH day=DAYS HYPHEN|TO end=DAYS COMMA? year=YEARS?", _days),
    ("day=DAYS HYPHEN|TO end=DAYS OF? month=MONTH COMMA? year=YEARS?", _days),
    ("month=MONTH day=DAYS AND end=DAYS COMMA? year=YEARS?", _days_between),
    ("THE? day=DAYS AND THE? end=DAYS OF? month=MONTH COMMA? year=YEARS?", _days_between),
    ("month=MONTH day=DAYS AND end=DAYS COMMA? year=YEARS", _two_days),
    ("day=DAYS AND end=DAYS OF? month=MONTH COMMA? year=YEARS?", _two_days),
    ("day=DAYS", _another_day),
    ("year=YEAR HYPHEN end=YEAR", _years),
    ("year=YEAR HYPHEN end=DAYNUM", _split_year),
    ("THE day=DAYORD|ORDINAL OF step=THIS|LAST|NEXT UNIT:M", _day_of_month),
    ("weekday=WEEKDAY? COMMA? month=MONTH THE? day=DAYS COMMA? year=YEARS?", month_day),
    ("weekday=WEEKDAY? COMMA? month=MONTH day=ORDINAL COMMA? year=YEARS?", month_day),
    ("weekday=WEEKDAY? COMMA? THE? day=DAYS OF? month=MONTH COMMA? year=YEARS?", month_day),
    ("weekday=WEEKDAY? COMMA? THE? day=ORDINAL OF month=MONTH COMMA? year=YEARS?", month_day),
    ("month=MONTH COMMA? OF? year=YEARS", _month),
    ("month=MONTH", _month),
    ("year=YEAR", _bare_year),
    ("year=YEAR AND BEYOND", _bare_year),
    ("year=YEAR OR EARLIER", _bare_year),
    ("THE UNIT:Y year=YEAR|NUMBER", _bare_year),
    ("year=YEAR2", _bare_year),
    ("THE? decade=DECADE", _decade),
    ("THE decade=DECADEWORD", _decade_word),
    ("THE? ord=ORD UNIT:C", _century),
    ("THE? ORD|LAST HALF OF THE? decade=DECADE", _decade),
    ("THE? FISCAL UNIT:Y? year=YEAR", _bare_year),
    ("THE? season=SEASON OF? year=YEARS", _season),
    ("date=NUMDATE", _numeric),
    ("DAYNAME", _nine_eleven),
)
