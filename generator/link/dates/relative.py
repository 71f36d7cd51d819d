"""Dates that count from the day of the text, or from the day last spoken of.

    yesterday   on Friday   last month   the year-ago quarter   a week ago   the following year   the end of the week

Nothing is counted from an unknown day: without an anchor the value is empty. The value is as precise as the words: `last
week` is a week, `two years ago` a year.
"""

from dataclasses import replace
from datetime import date, timedelta

from generator.link.dates import units
from generator.link.dates.absolute import month_day, resolve_month
from generator.link.dates.grammar import Named, Row, Value
from generator.link.dates.scene import Direction, Scene
from generator.link.dates.units import SEASON_MONTHS

_STEPS = {
    "last": -1, "past": -1, "previous": -1, "preceding": -1, "this": 0, "current": 0, "latest": 0,
    "next": 1, "coming": 1, "upcoming": 1, "following": 1,
}  # fmt: skip


def _deictic(named: Named, scene: Scene) -> Value | None:
    if scene.anchor is None:
        return Value("DATE", "")
    day = units.shift(scene.anchor, "D", int(named["day"].value))
    return Value("DATE", day.isoformat() if day else "")


def resolve_weekday(weekday: int, scene: Scene) -> date | None:
    """The day of the text where it is that weekday, else the nearest the way the tense points; past where it does not say."""
    if scene.anchor is None:
        return None
    back = (scene.anchor.isoweekday() - weekday) % 7
    if back and scene.direction is Direction.FUTURE:
        return units.shift(scene.anchor, "D", 7 - back)
    return units.shift(scene.anchor, "D", -back)


def _weekday(named: Named, scene: Scene) -> Value | None:
    if named["weekday"].text[-1] == "s":
        return None
    day = resolve_weekday(int(named["weekday"].value), scene)
    return Value("DATE", day.isoformat() if day else "")


def _stepped_weekday(named: Named, scene: Scene) -> Value | None:
    """`last Friday` is the one before today, `next Friday` the one after, `this Friday` that of this week."""
    if scene.anchor is None:
        return Value("DATE", "")
    weekday, step = int(named["weekday"].value), _STEPS[named["step"].value]
    back = (scene.anchor.isoweekday() - weekday) % 7
    days = -(back or 7) if step < 0 else (7 - back) if step > 0 else weekday - scene.anchor.isoweekday()
    day = units.shift(scene.anchor, "D", days)
    return Value("DATE", day.isoformat() if day else "")


def _stepped_unit(named: Named, scene: Scene) -> Value | None:
    """`last month`, `the current quarter`, `next year`; but `the next day` counts from the day last spoken of."""
    unit, step = named["unit"].value, _STEPS[named["step"].value]
    if unit.startswith("T"):
        return None
    if unit == "D" and step > 0 and units.grain(scene.running) == "D":
        return Value("DATE", units.shift_value(scene.running, "D", 1))
    if scene.anchor is None:
        return Value("DATE", "")
    moved = units.shift(scene.anchor, unit, step)
    return Value("DATE", units.at(moved, unit) if moved else "")


def _following_unit(named: Named, scene: Scene) -> Value | None:
    """`the following month`: counted from the date last spoken of."""
    unit = named["unit"].value
    start = units.parse_day(scene.running) if units.holds(scene.running, unit) else None
    moved = units.shift(start, unit, 1) if start else None
    return Value("DATE", units.at(moved, unit) if moved else "")


def _same_unit(named: Named, scene: Scene) -> Value | None:
    """`that year`, `the same day`: the one last spoken of."""
    unit = named["unit"].value
    if unit.startswith("T"):
        return None
    if unit == "Q" and scene.quarter:
        return Value("DATE", scene.quarter)
    day = units.parse_day(scene.running) if units.holds(scene.running, unit) else None
    return Value("DATE", units.at(day, unit) if day else "")


def _the_unit(named: Named, scene: Scene) -> Value | None:
    """`the week`, `the quarter`: of a report the quarter it reports, else the unit that the text is from."""
    unit = named["unit"].value
    if unit == "Y" and scene.following in {"ended", "ending"}:
        return Value("DURATION", "P1Y")
    if unit == "Q":
        return Value("DATE", scene.quarter or _latest_quarter(scene))
    if unit == "WE":
        return _weekend(scene)
    if scene.preposition in {"for", "of", "during", "in", "over", "through"} and unit in "YW":
        return Value("DATE", units.at(scene.anchor, unit) if scene.anchor else "")
    return None


def _weekend(scene: Scene) -> Value:
    """`the weekend`: the last one where the tense is past, of the days from Monday on; else this one."""
    if scene.anchor is None:
        return Value("DATE", "")
    back = scene.direction is not Direction.FUTURE and scene.anchor.isoweekday() < 6  # noqa: PLR2004 - Saturday
    day = scene.anchor - timedelta(days=7) if back and scene.anchor > date(1, 1, 8) else scene.anchor
    return Value("DATE", units.at(day, "WE"))


def _latest_quarter(scene: Scene) -> str:
    """The last quarter that was over on the day of the text: reports speak of no other."""
    day = units.shift(scene.anchor, "Q", -1) if scene.anchor else None
    return units.at(day, "Q") if day else ""


def _latest_period(_named: Named, scene: Scene) -> Value | None:
    return Value("DATE", scene.quarter or _latest_quarter(scene))


def _stepped_month(named: Named, scene: Scene) -> Value | None:
    """`last June` is the latest that is over, `next June` the first to come, `this June` this year's."""
    if scene.anchor is None:
        return Value("DATE", "")
    month, step = int(named["month"].value), _STEPS[named["step"].value]
    year = scene.anchor.year
    if step < 0:
        year -= month >= scene.anchor.month
    elif step > 0:
        year += month <= scene.anchor.month
    return Value("DATE", f"{year:04d}-{month:02d}")


def _month_of_year(named: Named, scene: Scene) -> Value | None:
    """`January this year`."""
    if scene.anchor is None:
        return Value("DATE", "")
    return Value("DATE", f"{scene.anchor.year + _STEPS[named['step'].value]:04d}-{int(named['month'].value):02d}")


def _season(named: Named, scene: Scene) -> Value | None:
    """`last spring` the latest that is over, `this summer` this year's, `the summer` as a month would be."""
    code = named["season"].value
    if scene.anchor is None:
        return Value("DATE", "")
    if "step" not in named:
        return Value("DATE", f"{resolve_month(SEASON_MONTHS[code], scene)[:4]}-{code}")
    step, year = _STEPS[named["step"].value], scene.anchor.year
    if step < 0:
        year -= SEASON_MONTHS[code] + 2 >= scene.anchor.month
    elif step > 0:
        year += SEASON_MONTHS[code] <= scene.anchor.month
    return Value("DATE", f"{year:04d}-{code}")


def _ago(named: Named, scene: Scene) -> Value | None:
    """`two weeks ago`: counted from the day of the text; in a report of a quarter `a year ago` is that quarter's."""
    unit, count = named["unit"].value, _count(named)
    if count is None:
        return Value("DATE", "PAST_REF")
    if unit == "Y" and count == 1 and scene.quarter:
        return Value("DATE", units.shift_value(scene.quarter, "Y", -1))
    if scene.anchor is None:
        return Value("TIME" if unit.startswith("T") else "DATE", "")
    if unit.startswith("T"):
        return Value("TIME", scene.anchor.isoformat())
    moved = units.shift(scene.anchor, unit, -count)
    return Value("DATE", units.at(moved, "Y" if unit in "EC" else unit) if moved else "")


def _earlier(named: Named, scene: Scene) -> Value | None:
    """`a year earlier`, `three days later`: counted from the date last spoken of, as precise as that and the unit."""
    unit, count = named["unit"].value, _count(named)
    sign = 1 if named["way"].value in {"later", "after"} else -1
    if count is None:
        return Value("DURATION", f"P{'T' if unit.startswith('T') else ''}X{unit[-1]}")
    if unit.startswith("T"):
        return Value("DURATION", f"PT{count}{unit[1]}")
    if unit == "Y" and scene.quarter:
        return Value("DATE", units.shift_value(scene.quarter, "Y", sign * count))
    if not scene.running and scene.anchor:
        start: date | None = scene.anchor
    else:
        start = units.parse_day(scene.running) if units.holds(scene.running, unit) else None
    moved = units.shift(start, unit, sign * count) if start else None
    return Value("DATE", units.at(moved, unit) if moved else "")


def _count(named: Named) -> int | None:
    """The whole number said, 1 for `a`, 2 for `a couple of`; None for `a few` and where none is said."""
    token = named.get("count")
    if token is None or token.kind == "FEW" or not token.value.replace(".", "").isalnum():
        return None
    if token.kind == "COUPLE":
        return 2
    if token.kind == "A":
        return 1
    try:
        return min(int(float(token.value)), 9999)
    except ValueError:
        return None


def _year_ago_period(named: Named, scene: Scene) -> Value | None:
    """`the year-earlier quarter`."""
    quarter = scene.quarter or _latest_quarter(scene)
    if "ord" in named and quarter:
        quarter = f"{quarter[:4]}-Q{named['ord'].value[0]}"
    return Value("DATE", units.shift_value(quarter, "Y", -1) if quarter else "")


def _year_end(_named: Named, scene: Scene) -> Value | None:
    return Value("DATE", f"{scene.anchor.year:04d}" if scene.anchor else "")


def _part_of_unit(named: Named, scene: Scene) -> Value | None:
    """`earlier in the year`, `the end of the month`."""
    unit = named["unit"].value
    if unit.startswith("T") or unit == "D":
        return None
    return Value("DATE", units.at(scene.anchor, unit) if scene.anchor else "")


def _week_of(named: Named, scene: Scene) -> Value | None:
    """`the week of March 6`."""
    found = month_day(named, scene)
    day = units.parse_day(found.value) if found else None
    return Value("DATE", units.at(day, "W")) if day else found


def _stepped_day(named: Named, scene: Scene) -> Value | None:
    """`last Oct. 23` is behind, `next Oct. 23` ahead."""
    step = _STEPS[named["step"].value]
    return month_day(named, replace(scene, direction=Direction(step), firm=True))


def _next_day(_named: Named, scene: Scene) -> Value | None:
    """`the next morning`."""
    return Value("DATE", units.shift_value(scene.running, "D", 1) if units.grain(scene.running) == "D" else "")


def _reference(named: Named, scene: Scene) -> Value | None:
    """`now`, `recently`, `soon`; not `as soon as` or `soon after`."""
    if named["word"].text.lower() == "soon" and scene.following in {"as", "after"}:
        return None
    return Value("DATE", named["word"].value)


def _the_past(named: Named, scene: Scene) -> Value | None:
    """`in the past`."""
    return Value("DATE", "PAST_REF") if scene.preposition == "in" and named["word"].value == "past" else None


def _past(_named: Named, _scene: Scene) -> Value | None:
    return Value("DATE", "PAST_REF")


def _recent(named: Named, _scene: Scene) -> Value | None:
    """`recent months`, `coming weeks`: some of them, which no one counts."""
    unit = named["unit"].value
    return Value("DURATION", f"P{'T' if unit.startswith('T') else ''}X{unit[-1]}")


def _present(_named: Named, _scene: Scene) -> Value | None:
    return Value("DATE", "PRESENT_REF")


def _future(_named: Named, _scene: Scene) -> Value | None:
    return Value("DATE", "FUTURE_REF")


PATTERNS: tuple[Row, ...] = (
    ("day=DEICTIC", _deictic),
    ("weekday=WEEKDAY", _weekday),
    ("THE? step=LAST|NEXT|THIS|FOLLOWING weekday=WEEKDAY", _stepped_weekday),
    ("THIS step=LAST|NEXT weekday=WEEKDAY", _stepped_weekday),
    ("step=LAST|NEXT|THIS unit=UNIT", _stepped_unit),
    ("DETERMINER step=LAST|NEXT|CURRENT FISCAL? unit=UNIT", _stepped_unit),
    ("THIS step=LAST|NEXT|CURRENT unit=UNIT", _stepped_unit),
    ("THE FOLLOWING unit=UNIT", _following_unit),
    ("THAT SAME? unit=UNIT", _same_unit),
    ("THE SAME unit=UNIT", _same_unit),
    ("THE FULL? unit=UNIT", _the_unit),
    ("THE LATEST UNIT:Q|PERIOD", _latest_period),
    ("THE? step=LAST|NEXT|THIS month=MONTH", _stepped_month),
    ("month=MONTH OF? step=LAST|NEXT|THIS UNIT:Y", _month_of_year),
    ("THE? step=LAST|NEXT|THIS season=SEASON", _season),
    ("THIS step=LAST|NEXT season=SEASON", _season),
    ("THE EARLY? season=SEASON", _season),
    ("count=COUNT|A|COUPLE OF? unit=UNIT|UNITS AGO", _ago),
    ("count=COUNT|A|COUPLE OF? unit=UNIT|UNITS OR SO AGO", _ago),
    ("A? FEW? unit=UNITS AGO", _ago),
    ("count=COUNT|A|COUPLE OF? unit=UNIT|UNITS way=EARLIER", _earlier),
    ("DETERMINER? COMPARABLE? UNIT:Y AGO|EARLIER ord=ORD? UNIT:Q|PERIOD", _year_ago_period),
    ("THE UNIT:Q A UNIT:Y AGO|EARLIER", _year_ago_period),
    ("UNIT:Y AGO|EARLIER", _year_ago_period),
    ("LAST UNIT:Y POSS UNIT:Q|PERIOD", _year_ago_period),
    ("THE COMPARABLE? UNIT:Q|PERIOD LAST UNIT:Y", _year_ago_period),
    ("THE UNIT:W OF month=MONTH day=DAYS", _week_of),
    ("step=LAST|NEXT|THIS month=MONTH day=DAYS", _stepped_day),
    ("THE NEXT|FOLLOWING DAYPART", _next_day),
    ("UNIT:Y POSS? POINT", _year_end),
    ("EARLIER|EARLY IN THE unit=UNIT", _part_of_unit),
    ("THE LATEST? FISCAL unit=UNIT:Y", _part_of_unit),
    ("THE FISCAL unit=UNIT:Q", _the_unit),
    ("THE POINT OF THE unit=UNIT", _part_of_unit),
    ("word=REFERENCE", _reference),
    ("MORE word=REFERENCE", _reference),
    ("RIGHT word=REFERENCE", _reference),
    ("THE? RECENT unit=UNITS", _recent),
    ("THE word=LAST", _the_past),
    ("CURRENT", _present),
    ("THESE UNITS:D", _present),
    ("NEXT unit=UNITS", _recent),
    ("THE NEAR? FUTURE", _future),
    ("THE NEAR TERM", _future),
    ("FUTURE UNITS", _future),
)
