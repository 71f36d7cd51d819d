"""Which day is meant by `Friday`, `May` or `3 May`: the nearest, looking the way the tense points.

ruled Friday     the last one, or the day of the text itself
opens Friday     the next one
on 10 February   a few days away in either direction, before almost a year away in the right one
"""

from collections.abc import Sequence
from datetime import MAXYEAR, MINYEAR, date

from generator.link.dates import units
from generator.link.dates.scene import Direction, Scene

_LONG_AGO = 6  # days; no news says its weekday bare
_AGAINST_TENSE = 3.0  # a day so many times nearer is meant even where the tense points away from it
# How many times farther away a month seems than it is: news look back more than ahead, and a tense rules out nearly all of one side;
# but `had agreed to meet in November`, said in October, is no year ago.
_MONTH_BEHIND = {Direction.PAST: 1.0, Direction.UNSAID: 1.0, Direction.FUTURE: 12.0}
_MONTH_AHEAD = {Direction.PAST: 8.0, Direction.UNSAID: 3.0, Direction.FUTURE: 1.0}


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


def nearest_month(month: int, scene: Scene) -> str:
    """The month nearest the way the tense points, this one counting as both; after `March to` or `March and` the next.

    Empty without an anchor.
    """
    if scene.anchor is None:
        return ""
    start = units.parse_day(scene.joined) if units.grain(scene.joined) == "M" else None
    if start and (scene.range_start or scene.is_paired):
        best = (start.year + (month < start.month)) * 12 + month
    else:
        now = scene.anchor.year * 12 + scene.anchor.month
        this_year = scene.anchor.year * 12 + month
        _, best = min((_month_cost(there - now, scene.direction), there) for there in (this_year - 12, this_year, this_year + 12))
    year = (best - 1) // 12
    return f"{year:04d}-{(best - 1) % 12 + 1:02d}" if MINYEAR <= year <= MAXYEAR else ""


def _month_cost(months: int, direction: Direction) -> float:
    """How unlikely a month so far ahead is meant."""
    return abs(months) * (_MONTH_AHEAD if months > 0 else _MONTH_BEHIND)[direction]


def nearest_weekday(weekday: int, scene: Scene) -> date | None:
    """The day of the text where it is that weekday, else the nearest the way the tense points; past where it does not say.

    After `Monday through` the one that follows, after `Saturday and` the very next day where it is that weekday. Of what was
    planned `for Saturday was called off`, which may be over, the nearer of the two. What someone `said Friday` in a text dated Thursday
    was said on the day after: the text is that much younger than its date, by its zone or by what was added to it.
    """
    if scene.anchor is None:
        return None
    before = units.parse_day(scene.joined) if units.grain(scene.joined) == "D" else None
    if before:
        ahead = (weekday - before.isoweekday()) % 7
        if ahead and (scene.range_start or (scene.is_paired and ahead == 1)):
            return units.shift(before, "D", ahead)
    back = (scene.anchor.isoweekday() - weekday) % 7
    called_off = scene.following in {"was", "were"} and back <= 7 - back
    if back and scene.direction is Direction.FUTURE and not called_off:
        return units.shift(scene.anchor, "D", 7 - back)
    if back == _LONG_AGO and scene.told:
        return units.shift(scene.anchor, "D", 1)
    return units.shift(scene.anchor, "D", -back)
