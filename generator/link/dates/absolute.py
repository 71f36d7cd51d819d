"""Dates that say themselves which they are, whole or in part: a day, month, year, decade, quarter or feast.

    Feb. 3, 1996   the 14th of May   nineteen ninety-one   the late 1970s   the third quarter of 1984   9/11

A day or month without its year is the one that tense and nearness to the anchor point at; without an anchor it has no value.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from generator.link.dates import units
from generator.link.dates.grammar import Named, Row, Value
from generator.link.dates.scene import Direction, Scene


def _year(named: Named) -> int | None:
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
    year = _year(named)
    if year is None:
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


def years_around(scene: Scene) -> tuple[int, ...]:
    """The years that a date without one may be of; none without an anchor."""
    return tuple(scene.anchor.year + step for step in (-1, 0, 1)) if scene.anchor else ()


def nearest_day(days: Sequence[date], scene: Scene) -> date | None:
    """Of days a year apart the one meant: the nearest, one against the tense only where it is much nearer."""
    best: tuple[float, date] | None = None
    for day in days:
        gap = (day - scene.anchor).days if scene.anchor else 0
        against = gap * scene.direction.value < 0
        if against and scene.firm:
            continue
        cost = abs(gap) * (_AGAINST_TENSE if against else 1.0)
        if best is None or cost < best[0]:
            best = (cost, day)
    return best[1] if best else None


_AGAINST_TENSE = 3.0  # a day so many times nearer is meant even where the tense points away from it


def _month(named: Named, scene: Scene) -> Value | None:
    month = int(named["month"].value)
    year = _year(named)
    if year is not None:
        return Value("DATE", f"{year:04d}-{month:02d}")
    if not _is_month(named, scene):
        return None
    return Value("DATE", resolve_month(month, scene))


def resolve_month(month: int, scene: Scene) -> str:
    """The month nearest the way the tense points, this one counting as both; empty without an anchor."""
    if scene.anchor is None:
        return ""
    now = scene.anchor.year * 12 + scene.anchor.month
    this_year = scene.anchor.year * 12 + month
    _, best = min((_month_cost(there - now, scene.direction), there) for there in (this_year - 12, this_year, this_year + 12))
    return f"{(best - 1) // 12:04d}-{(best - 1) % 12 + 1:02d}"


def _month_cost(months: int, direction: Direction) -> float:
    """How unlikely a month so far ahead is meant: the nearer the likelier, what lies against the tense hardly ever."""
    against = months * direction.value < 0
    ahead = direction is Direction.UNSAID and months > 0
    return abs(months) * (12.0 if against else _AHEAD_UNSAID if ahead else 1.0)


_AHEAD_UNSAID = 2.0  # news look back more than ahead


_BEFORE_MONTH = frozenset(
    """in since until till by from of to through during for last next this that every each early late mid and or between before after
    around about until on the""".split()
)


def _is_month(named: Named, scene: Scene) -> bool:
    """`May` and `March` are months only where a word of dates stands before them, the others nearly always."""
    return named["month"].text not in {"May", "March", "Mar", "Sun", "Jan"} or scene.preposition in _BEFORE_MONTH


def _bare_year(named: Named, scene: Scene) -> Value | None:
    """A year on its own; not a count of things."""
    year = _year(named)
    if year is None or not _FIRST_YEAR <= year <= _LAST_YEAR:
        return None
    if named["year"].value.isdigit() and scene.preposition in _NOT_BEFORE_YEAR:
        return None
    return Value("DATE", f"{year:04d}")


_FIRST_YEAR, _LAST_YEAR = 1400, 2100
_NOT_BEFORE_YEAR = frozenset({"$", "£", "€", "no", "number", "#", "some", "than", "nearly", "almost", "route", "highway", "flight", "room"})


def _decade(named: Named, _scene: Scene) -> Value | None:
    digits = "".join(filter(str.isdigit, named["decade"].value))
    return Value("DATE", digits[:3] if len(digits) == 4 else f"19{digits[0]}")  # noqa: PLR2004 - 1980s, '80s


def _decade_word(named: Named, _scene: Scene) -> Value | None:
    return Value("DATE", f"19{named['decade'].value}")


def _century(named: Named, _scene: Scene) -> Value | None:
    number = int("".join(filter(str.isdigit, named["ord"].value)))
    return Value("DATE", f"{number - 1:02d}") if number <= 22 else None  # noqa: PLR2004 - centuries that have begun


def _quarter(named: Named, scene: Scene) -> Value | None:
    """A quarter of a year, said or the latest that has begun."""
    number = int("".join(filter(str.isdigit, named["ord"].value)))
    if number > 4:  # noqa: PLR2004 - quarters of a year
        return None
    year = _year(named)
    if year is None:
        if scene.anchor is None:
            return Value("DATE", "")
        started = date(scene.anchor.year, number * 3 - 2, 1)
        ahead = scene.direction is Direction.FUTURE
        year = scene.anchor.year - (started > scene.anchor and not ahead)
        year += ahead and (scene.anchor - started).days > 180  # noqa: PLR2004 - long over and reported, so next year's
        if "shift" in named:
            year = scene.anchor.year + _SHIFTS[named["shift"].value]
    return Value("DATE", f"{year:04d}-Q{number}")


_SHIFTS = {"last": -1, "past": -1, "previous": -1, "preceding": -1, "this": 0, "current": 0, "next": 1, "coming": 1, "upcoming": 1}


def _year_period(named: Named, scene: Scene) -> Value | None:
    """`the 1988 period`: the quarter of that year that is spoken of, else the year."""
    year = _year(named)
    number = scene.quarter[-2:] if scene.quarter else ""
    return Value("DATE", f"{year:04d}-{number}" if number and year else f"{year:04d}")


def _half(named: Named, _scene: Scene) -> Value | None:
    half = 1 if named["ord"].value in {"1", "1st"} else 2
    year = _year(named)
    return Value("DATE", f"{year:04d}-H{half}")


def _season(named: Named, _scene: Scene) -> Value | None:
    return Value("DATE", f"{_year(named):04d}-{named['season'].value}")


def _numeric(named: Named, _scene: Scene) -> Value | None:
    """`2022-02-10`, `10.02.2022`, `2/10/2022`; of the last two the order that has such a month, the day first where both have."""
    parts = [int(part) for part in named["date"].value.replace("/", "-").replace(".", "-").split("-")]
    orders = [parts] if len(named["date"].value.split("-")[0]) == 4 else [parts[::-1], [parts[2], parts[0], parts[1]]]  # noqa: PLR2004 - a year
    if named["date"].value.count("/"):
        orders.reverse()
    for year, month, day in orders:
        try:
            return Value("DATE", date(year + (2000 if year < 100 else 0), month, day).isoformat())  # noqa: PLR2004 - two digits
        except ValueError:
            continue
    return Value("DATE", "")


def _feast(named: Named, scene: Scene) -> Value | None:
    """Christmas and its like: the day where a rule gives it, else the year."""
    rule, year = named["feast"].value, _year(named)
    if not rule:
        return Value("DATE", f"{year:04d}" if year else "")
    if "step" in named:
        scene = replace(scene, direction=Direction(_STEPS[named["step"].value]), firm=True)
    days = [_feast_day(rule, there) for there in ([year] if year else years_around(scene))]
    day = nearest_day([day for day in days if day], scene)
    if day and "eve" in named:
        day = units.shift(day, "D", -1)
    return Value("DATE", day.isoformat() if day else "")


_STEPS = {"last": -1, "past": -1, "previous": -1, "preceding": -1, "this": 0, "next": 1, "coming": 1, "upcoming": 1}


def _feast_day(rule: str, year: int) -> date | None:
    """The day of a feast in a year: `12-25`, or `11-4-4`, the fourth Thursday of November."""
    month, *rest = map(int, rule.split("-"))
    try:
        if len(rest) == 1:
            return date(year, month, rest[0])
        weekday, number = rest
        return date(year, month, 1 + (weekday - date(year, month, 1).isoweekday()) % 7 + 7 * (number - 1))
    except ValueError:
        return None


def _nine_eleven(_named: Named, _scene: Scene) -> Value | None:
    return Value("DATE", "2001-09-11")


def _days(named: Named, scene: Scene) -> Value | None:
    """`3-5 May`, `May 3 to 5`: from the first day to the last."""
    first, last = (month_day({**named, "day": named[end]}, scene) for end in ("day", "end"))
    return _between(first, last)


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
    ("year=YEAR HYPHEN end=YEAR", _years),
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
    ("ord=QUARTER OF? FISCAL? year=YEAR?", _quarter),
    ("THE? FISCAL? ord=ORD UNIT:Q", _quarter),
    ("THE? FISCAL? ord=ORD UNIT:Q OF? FISCAL? year=YEAR", _quarter),
    ("THE? FISCAL? year=YEAR POSS? ord=ORD UNIT:Q", _quarter),
    ("shift=THIS|LAST|NEXT UNIT:Y POSS ord=ORD UNIT:Q", _quarter),
    ("THE? ord=ORD UNIT:Q OF? shift=THIS|LAST|NEXT UNIT:Y", _quarter),
    ("THE year=YEAR PERIOD", _year_period),
    ("THE year=YEAR UNIT:Q", _year_period),
    ("THE? ord=ORD|LAST HALF OF? year=YEAR", _half),
    ("THE? ORD|LAST HALF OF THE? decade=DECADE", _decade),
    ("THE? FISCAL UNIT:Y? year=YEAR", _bare_year),
    ("THE? season=SEASON OF? year=YEAR", _season),
    ("date=NUMDATE", _numeric),
    ("feast=FEAST UNIT:D? COMMA? year=YEAR?", _feast),
    ("feast=FEAST eve=EVE COMMA? year=YEAR?", _feast),
    ("step=LAST|NEXT|THIS feast=FEAST UNIT:D?", _feast),
    ("DAYNAME", _nine_eleven),
)
