"""Dates named by their place before or after the day of the text.

    yesterday   on Friday   last month   this year   last June   the weekend   earlier in the year   the week of March 6

Nothing is counted from an unknown day: without an anchor the value is empty. The value is as precise as the words: `last
week` is a week.
"""

from dataclasses import replace
from datetime import date, timedelta

from generator.link.dates import units
from generator.link.dates.absolute import month_day
from generator.link.dates.grammar import Named, Row, Value
from generator.link.dates.lexicon import STEPS
from generator.link.dates.nearest import nearest_month, nearest_weekday
from generator.link.dates.quarters import latest_quarter
from generator.link.dates.scene import Direction, Scene
from generator.link.dates.units import SEASON_MONTHS


def deictic_day(named: Named, scene: Scene) -> Value:
    """`yesterday`."""
    if scene.anchor is None:
        return Value("DATE", "")
    day = units.shift(scene.anchor, "D", int(named["day"].value))
    return Value("DATE", day.isoformat() if day else "")


def _weekday(named: Named, scene: Scene) -> Value | None:
    if named["weekday"].text[-1] == "s":
        return None
    day = nearest_weekday(int(named["weekday"].value), scene)
    return Value("DATE", day.isoformat() if day else "")


def stepped_weekday(named: Named, scene: Scene) -> Value:
    """`last Friday` is the one before today, `next Friday` the one after, `this Friday` that of this week.

    `the previous Friday` and `the following Friday` are those around the day last spoken of.
    """
    word = named["step"].value
    told = units.parse_day(scene.running) if word in _AROUND_TOLD and units.grain(scene.running) == "D" else None
    start = told or scene.anchor
    if start is None:
        return Value("DATE", "")
    weekday, step = int(named["weekday"].value), STEPS[word]
    back = (start.isoweekday() - weekday) % 7
    days = -(back or 7) if step < 0 else (7 - back) if step > 0 else weekday - start.isoweekday()
    day = units.shift(start, "D", days)
    return Value("DATE", day.isoformat() if day else "")


_AROUND_TOLD = frozenset({"previous", "preceding", "following"})


def _weekday_of_week(named: Named, scene: Scene) -> Value:
    """`Tuesday last week`, `Friday of next week`."""
    if scene.anchor is None:
        return Value("DATE", "")
    days = int(named["weekday"].value) - scene.anchor.isoweekday() + 7 * STEPS[named["step"].value]
    day = units.shift(scene.anchor, "D", days)
    return Value("DATE", day.isoformat() if day else "")


def following_unit(named: Named, scene: Scene) -> Value:
    """`the following month`: counted from the date last spoken of."""
    return beside_told(named["unit"].value, 1, scene)


def beside_told(unit: str, count: int, scene: Scene) -> Value:
    """The unit so many after the date last spoken of; empty where that is none or too coarse to say."""
    start = units.parse_day(scene.running) if units.holds(scene.running, unit) else None
    moved = units.shift(start, unit, count) if start else None
    return Value("DATE", units.at(moved, unit) if moved else "")


def _the_next_unit(named: Named, scene: Scene) -> Value | None:
    """`The next year she left`: told of the past, it is the one after the date last spoken of; `over the next year` is to come."""
    told = scene.direction is Direction.PAST and named["step"].text.lower() == "next" and scene.preposition not in _WITHIN
    return following_unit(named, scene) if told else _stepped_unit(named, scene)


def _stepped_unit(named: Named, scene: Scene) -> Value | None:
    """`last month`, `the current quarter`, `next year`; but `the next day` counts from the day last spoken of."""
    unit, step = named["unit"].value, STEPS[named["step"].value]
    if unit.startswith("T"):
        return None
    if unit in _LONG_UNITS and named["step"].value == "past":
        return Value("DURATION", f"P{_LONG_UNITS[unit]}Y")
    if unit == "WE" and step == 0:
        return _weekend(scene)
    if unit == "D" and step > 0 and units.grain(scene.running) == "D":
        return Value("DATE", units.shift_value(scene.running, "D", 1))
    if named["step"].value in _AROUND_TOLD and scene.running:
        return beside_told(unit, step, scene)
    if scene.anchor is None:
        return Value("DATE", "")
    moved = units.shift(scene.anchor, unit, step)
    return Value("DATE", units.at(moved, unit) if moved else "")


_WITHIN = frozenset({"in", "over", "within", "during", "for", "through", "of"})
_LONG_UNITS = {"E": 10, "C": 100}  # `the past decade` is the ten years up to the text, and none of the calendar's


def _the_unit(named: Named, scene: Scene) -> Value | None:
    """`the week`, `the quarter`: of a report the quarter it reports, else the unit that the text is from."""
    unit = named["unit"].value
    if scene.following.isdecimal():
        return None
    if unit == "Y" and scene.following in {"ended", "ending"}:
        return Value("DURATION", "P1Y")
    if unit == "Q":
        return Value("DATE", scene.quarter or latest_quarter(scene))
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


def _stepped_month(named: Named, scene: Scene) -> Value | None:
    """`last June` is the latest that is over, `next June` the first to come, `this June` this year's.

    In July it is June of the year before: the June that has just ended is `last month`.
    """
    if scene.anchor is None:
        return Value("DATE", "")
    month, step = int(named["month"].value), STEPS[named["step"].value]
    year = scene.anchor.year
    if step < 0:
        year -= month >= scene.anchor.month - 1
    elif step > 0:
        year += month <= scene.anchor.month
    return Value("DATE", f"{year:04d}-{month:02d}")


def _month_of_year(named: Named, scene: Scene) -> Value | None:
    """`January this year`."""
    if scene.anchor is None:
        return Value("DATE", "")
    return Value("DATE", f"{scene.anchor.year + STEPS[named['step'].value]:04d}-{int(named['month'].value):02d}")


def _season(named: Named, scene: Scene) -> Value | None:
    """`last spring` the latest that is over, `this summer` this year's, `the summer` as a month would be."""
    code = named["season"].value
    if scene.anchor is None:
        return Value("DATE", "")
    if "step" not in named:
        month = nearest_month(SEASON_MONTHS[code], scene)
        return Value("DATE", f"{month[:4]}-{code}" if month else "")
    step, year = STEPS[named["step"].value], scene.anchor.year
    if step < 0:
        year -= SEASON_MONTHS[code] + 2 >= scene.anchor.month
    elif step > 0:
        year += SEASON_MONTHS[code] <= scene.anchor.month
    return Value("DATE", f"{year:04d}-{code}")


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
    step = STEPS[named["step"].value]
    return month_day(named, replace(scene, direction=Direction(step), firm=True))


PATTERNS: tuple[Row, ...] = (
    ("day=DEICTIC", deictic_day),
    ("weekday=WEEKDAY", _weekday),
    ("THE? step=LAST|NEXT|THIS|FOLLOWING weekday=WEEKDAY", stepped_weekday),
    ("THIS step=LAST|NEXT weekday=WEEKDAY", stepped_weekday),
    ("weekday=WEEKDAY OF? step=LAST|NEXT|THIS UNIT:W", _weekday_of_week),
    ("step=LAST|NEXT|THIS unit=UNIT", _stepped_unit),
    ("THE step=NEXT unit=UNIT:D|UNIT:W|UNIT:M|UNIT:Y", _the_next_unit),
    ("DETERMINER step=LAST|NEXT|CURRENT FISCAL? unit=UNIT", _stepped_unit),
    ("THIS step=LAST|NEXT|CURRENT unit=UNIT", _stepped_unit),
    ("THE FULL? unit=UNIT", _the_unit),
    ("THE? step=LAST|NEXT|THIS month=MONTH", _stepped_month),
    ("month=MONTH OF? step=LAST|NEXT|THIS UNIT:Y", _month_of_year),
    ("THE? step=LAST|NEXT|THIS season=SEASON", _season),
    ("THIS step=LAST|NEXT season=SEASON", _season),
    ("THE EARLY? season=SEASON", _season),
    ("THE UNIT:W OF month=MONTH day=DAYS", _week_of),
    ("step=LAST|NEXT|THIS month=MONTH day=DAYS", _stepped_day),
    ("UNIT:Y POSS? POINT", _year_end),
    ("EARLIER|EARLY IN THE unit=UNIT", _part_of_unit),
    ("THE LATEST? FISCAL unit=UNIT:Y", _part_of_unit),
    ("THE FISCAL unit=UNIT:Q", _the_unit),
    ("THE POINT OF THE unit=UNIT", _part_of_unit),
)
